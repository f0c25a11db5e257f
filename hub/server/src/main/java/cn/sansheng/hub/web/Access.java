package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Role;
import io.javalin.security.RouteRole;
import java.util.Set;

/// Who may use a route.
enum Access implements RouteRole {
    OPEN,
    LOOPBACK,
    SIGNED_IN,
    ASSIST,
    SUPERVISE,
    ADMINISTER;

    private static final Set<Role> ASSISTANTS =
            Set.of(Role.GUIDE, Role.WINDOW_HEAD, Role.HALL_MANAGER, Role.ADMINISTRATOR);

    boolean admits(Set<Role> held) {
        return switch (this) {
            case OPEN, LOOPBACK -> true;
            case SIGNED_IN -> !held.isEmpty();
            case ASSIST -> held.stream().anyMatch(ASSISTANTS::contains);
            case SUPERVISE -> held.contains(Role.SUPERVISOR) || held.contains(Role.ADMINISTRATOR);
            case ADMINISTER -> held.contains(Role.ADMINISTRATOR);
        };
    }
}
