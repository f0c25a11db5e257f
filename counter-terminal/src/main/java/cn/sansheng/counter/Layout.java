package cn.sansheng.counter;

import cn.sansheng.counter.console.Place;
import java.util.Optional;

/// Where the two windows stand, when the screens do not say.
record Layout(Optional<Place> clerks, Optional<Place> citizens) {}
