package cn.sansheng.simulator.torture;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.Request;

/// How a clerk believes the counter to stand. A late copy of a request or a restart can prove it
/// wrong; then a refusal sets it right, at the latest after some presses.
enum Belief {
    OUT,
    FREE,
    CALLED,
    SERVING,
    AWAY;

    Belief after(Request request, Reply reply) {
        return switch (reply) {
            case Reply.Accepted _ -> done(request);
            case Reply.Refused refused -> refused(refused.code());
        };
    }

    private Belief done(Request request) {
        return switch (request) {
            case Request.SignIn _,
                    Request.Finish _,
                    Request.NoShow _,
                    Request.Park _,
                    Request.Transfer _,
                    Request.Back _ ->
                    FREE;
            case Request.CallNext _, Request.Call _, Request.Recall _ -> CALLED;
            case Request.Start _, Request.Unpark _ -> SERVING;
            case Request.SignOut _ -> OUT;
            case Request.Away _ -> AWAY;
            case Request.TakeTicket _, Request.CheckIn _ -> this;
        };
    }

    private Belief refused(RefusalCode code) {
        if (code == RefusalCode.NOT_SIGNED_IN) {
            return OUT;
        }
        if (code == RefusalCode.COUNTER_BUSY) {
            return CALLED;
        }
        if (code == RefusalCode.NO_TICKET) {
            return FREE;
        }
        return code == RefusalCode.WRONG_STATE ? other() : this;
    }

    private Belief other() {
        return switch (this) {
            case CALLED -> SERVING;
            case SERVING -> CALLED;
            case FREE -> AWAY;
            case AWAY -> FREE;
            case OUT -> OUT;
        };
    }
}
