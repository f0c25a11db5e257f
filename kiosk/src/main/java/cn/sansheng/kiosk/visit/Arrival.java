package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.util.List;
import java.util.Optional;

/// Somebody with an appointment has come, or somebody whose turn was missed is back: a paper was
/// held before the scanner.
final class Arrival {
    private Arrival() {}

    /// Nobody else's visit is disturbed, and without the hub nobody can be checked in.
    static List<Command> asked(Screen screen, Contact hub, Event.Scanned paper, Moment now) {
        if (!(screen instanceof Screen.Home && hub instanceof Contact.Reached)) {
            return List.of();
        }
        Request checkIn = new Request.CheckIn(paper.token());
        return List.of(new Command.Ask(new RequestMessage(paper.id(), now.hall(), checkIn)));
    }

    /// Also one that takes no more tickets today.
    static Optional<View.Services.Service> service(
            Optional<View.Services> services, ServiceCode code) {
        return services.stream()
                .flatMap(all -> all.services().stream())
                .filter(service -> service.code().equals(code))
                .findFirst();
    }
}
