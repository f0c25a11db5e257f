package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import java.util.Optional;

/// What counter stations ask. Checked in the contract's order: right, signed in, reason, ticket
/// known, counter free, state.
final class CounterRequests {
    private CounterRequests() {}

    static Verdict decide(Situation situation, Input.Asked asked, CounterId counter) {
        if (asked.message().request() instanceof Request.SignIn signIn) {
            return SigningIn.decide(situation, asked, counter, signIn);
        }
        Optional<ClerkId> clerk = situation.hall().desk(counter).clerk();
        if (clerk.isEmpty()) {
            return Verdict.refuse(RefusalCode.NOT_SIGNED_IN, "nobody is signed in here");
        }
        AtDesk desk = new AtDesk(situation, asked, counter, clerk.get());
        return switch (asked.message().request()) {
            case Request.CallNext next -> Calling.next(desk, next);
            case Request.Call call -> Calling.certain(desk, call);
            case Request.Recall _ -> Calling.again(desk);
            case Request.Start start -> Serving.start(desk, start);
            case Request.Finish finish -> Serving.finish(desk, finish);
            case Request.NoShow noShow -> Calling.noShow(desk, noShow);
            case Request.Park park -> Serving.park(desk, park);
            case Request.Unpark unpark -> Serving.unpark(desk, unpark);
            case Request.Transfer transfer -> Serving.transfer(desk, transfer);
            case Request.SignOut _ -> SigningIn.out(desk);
            case Request.Away away -> SigningIn.away(desk, away);
            case Request.Back _ -> SigningIn.back(desk);
            case Request.SignIn _, Request.TakeTicket _, Request.CheckIn _ ->
                    throw new IllegalStateException("decided before");
        };
    }
}
