package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.RefusalCode;
import java.util.Optional;

/// Where pages take a wish of whoever is signed in. Waits until it is decided and kept; empty when
/// it was granted.
public interface HallDesk {
    Optional<RefusalCode> wish(ClerkId by, Wish wish);
}
