package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig.Role;
import io.javalin.security.RouteRole;
import java.util.EnumSet;
import java.util.Set;

/// Who may use a route.
enum Access implements RouteRole {
    OPEN,
    LOOPBACK,
    SIGNED_IN,
    ASSIST,
    REPORTS,
    SUPERVISE,
    HOLD,
    READ_UPKEEP,
    WRITE_UPKEEP,
    ADMINISTER;

    private static final Set<Role> ASSISTANTS =
            EnumSet.of(Role.GUIDE, Role.WINDOW_HEAD, Role.HALL_MANAGER, Role.ADMINISTRATOR);

    private static final Set<Role> MAY_HOLD =
            EnumSet.of(Role.GUIDE, Role.HALL_MANAGER, Role.ADMINISTRATOR);

    /// Contract §5 knows no technician: whoever mends signs in as one of these.
    private static final Set<Role> UPKEEPERS =
            EnumSet.of(Role.GUIDE, Role.HALL_MANAGER, Role.ADMINISTRATOR);

    private static final Set<Role> REPORTED_TO =
            EnumSet.of(
                    Role.HALL_MANAGER,
                    Role.SUPERVISOR,
                    Role.WINDOW_HEAD,
                    Role.DEPARTMENT,
                    Role.ADMINISTRATOR);

    boolean admits(Set<Role> held) {
        return switch (this) {
            case OPEN, LOOPBACK -> true;
            case SIGNED_IN -> !held.isEmpty();
            case ASSIST -> held.stream().anyMatch(ASSISTANTS::contains);
            case REPORTS -> held.stream().anyMatch(REPORTED_TO::contains);
            case SUPERVISE -> held.contains(Role.SUPERVISOR) || held.contains(Role.ADMINISTRATOR);
            case HOLD -> held.stream().anyMatch(MAY_HOLD::contains);
            case READ_UPKEEP ->
                    held.contains(Role.SUPERVISOR) || held.stream().anyMatch(UPKEEPERS::contains);
            case WRITE_UPKEEP -> held.stream().anyMatch(UPKEEPERS::contains);
            case ADMINISTER -> held.contains(Role.ADMINISTRATOR);
        };
    }
}
