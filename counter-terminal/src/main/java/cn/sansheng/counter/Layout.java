package cn.sansheng.counter;

import cn.sansheng.counter.console.Place;
import java.util.Optional;

/// Where the command line wants the two windows.
record Layout(Optional<Place> clerks, Optional<Place> citizens) {}
