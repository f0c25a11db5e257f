package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.View;
import java.time.Duration;

/// Where a visit stands. Times are uptimes.
sealed interface Screen {
    record Home(int page) implements Screen {}

    /// Pressed, and the hub has not answered.
    record Taking(View.Services.Service service, RequestMessage request, Duration since, int page)
            implements Screen {}

    record Ticket(IssuedTicket issued, View.Services.Service service, Paper paper, Duration leaveAt)
            implements Screen {
        Ticket with(Paper news, Duration leave) {
            return new Ticket(issued, service, news, leave);
        }
    }

    record Refused(View.Services.Service service, RefusalCode code, Duration leaveAt)
            implements Screen {}

    record NoAnswer(View.Services.Service service, Duration leaveAt) implements Screen {}
}
