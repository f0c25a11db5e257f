package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Role;
import io.javalin.security.RouteRole;
import java.util.Set;

/// Who may use a route.
enum Access implements RouteRole {
    OPEN,
    LOOPBACK,
    SIGNED_IN,
    SUPERVISE,
    HOLD,
    ADMINISTER;

    boolean admits(Set<Role> held) {
        return switch (this) {
            case OPEN, LOOPBACK -> true;
            case SIGNED_IN -> !held.isEmpty();
            case SUPERVISE -> held.contains(Role.SUPERVISOR) || held.contains(Role.ADMINISTRATOR);
            case HOLD ->
                    held.contains(Role.GUIDE)
                            || held.contains(Role.HALL_MANAGER)
                            || held.contains(Role.ADMINISTRATOR);
            case ADMINISTER -> held.contains(Role.ADMINISTRATOR);
        };
    }
}
