package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.NoteFault;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the clerk wants, at one moment. While a request is open nothing counts but turning pages.
record Wishing(Desk desk, Moment now) {
    private static final Pattern CLERK = Pattern.compile("[A-Za-z0-9-]{1,32}");

    Desk.Step take(Wish wish) {
        if (wish instanceof Wish.TurnPage) {
            return Desk.Step.to(turned());
        }
        if (!(desk.work().busy() instanceof Busy.Free)) {
            return Desk.Step.to(desk);
        }
        return switch (wish) {
            case Wish.TurnPage() -> Desk.Step.to(turned());
            case Wish.Dismiss() -> open(before(desk.work().panel()));
            case Wish.Do(var operation) -> operate(operation);
            case Wish.Choose(var number) -> choose(number);
            case Wish.SignIn(var clerk, var pin) -> signIn(clerk.strip(), pin);
            case Wish.Approve(var approvedBy, var substitute) ->
                    approve(approvedBy.strip(), substitute.strip());
            case Wish.WriteNote() -> write();
            case Wish.LeaveNote(var text) -> leave(text.strip());
        };
    }

    private Desk turned() {
        int next = desk.work().page() + 1;
        return desk.with(desk.work().onPage(next < Paging.pages(desk, now) ? next : 0));
    }

    private Work quiet() {
        return desk.work().withoutNews();
    }

    private Desk.Step operate(Operation operation) {
        return switch (Actions.standing(operation, desk, now)) {
            case Standing.Ready() -> begin(operation);
            case Standing.Busy() -> Desk.Step.to(desk);
            case Standing.Off(var why, var _) ->
                    why == Standing.Why.DISCONNECTED ? disconnected() : Desk.Step.to(desk);
        };
    }

    private Desk.Step disconnected() {
        return Desk.Step.to(desk.with(desk.work().telling(new News.Disconnected(), now)));
    }

    private Desk.Step begin(Operation operation) {
        return switch (operation) {
            case CALL_NEXT -> ask(operation, new Request.CallNext());
            case START -> ask(operation, new Request.Start());
            case FINISH -> ask(operation, new Request.Finish(Optional.empty()));
            case BACK -> ask(operation, new Request.Back());
            case RECALL -> ask(operation, new Request.Recall());
            case NO_SHOW -> ask(operation, new Request.NoShow());
            case GIVE_BACK -> ask(operation, new Request.NoShow(Optional.of(true)));
            case STAND_READY -> ask(operation, new Request.CallNext(Optional.of(true)));
            case STAND_DOWN -> ask(operation, new Request.CallNext(Optional.of(false)));
            case PARK -> open(new Panel.Parking(presentNote()));
            case UNPARK -> open(new Panel.Unparking());
            case TRANSFER -> open(new Panel.Transferring(presentNote()));
            case GO_ON -> open(new Panel.GoingOn());
            case CALL -> open(new Panel.Calling());
            case AWAY, CHANGE_AWAY -> open(new Panel.Leaving());
            case FINISH_OTHERWISE -> open(new Panel.FinishingOtherwise());
            case CORRECT -> open(new Panel.Correcting());
            case SIGN_OUT -> open(new Panel.SigningOut());
            case SIGN_IN, REOPEN -> Desk.Step.to(desk);
        };
    }

    private Desk.Step open(Panel panel) {
        return Desk.Step.to(desk.with(quiet().with(panel)));
    }

    private Desk.Step choose(int number) {
        List<Choice> choices = Paging.choices(desk, now);
        if (number < 1 || number > choices.size()) {
            return Desk.Step.to(desk);
        }
        return switch (choices.get(number - 1).next()) {
            case Choice.Next.Open(var panel) -> open(panel);
            case Choice.Next.Ask(var operation, var request) -> ask(operation, request);
        };
    }

    private Desk.Step signIn(String clerk, Wish.Pin pin) {
        boolean signedIn = desk.seen().view().flatMap(view -> view.clerk()).isPresent();
        if (signedIn || pin.digits().isEmpty()) {
            return Desk.Step.to(desk);
        }
        if (!CLERK.matcher(clerk).matches()) {
            return Desk.Step.to(desk.with(desk.work().telling(new News.NotAnId(), now)));
        }
        return ask(
                Operation.SIGN_IN,
                new Request.SignIn(
                        new ClerkId(clerk), Optional.of(pin.digits()), Optional.empty()));
    }

    private Desk.Step approve(String approvedBy, String substitute) {
        if (!(desk.work().panel() instanceof Panel.LeavingLong(var reason, var minutes))) {
            return Desk.Step.to(desk);
        }
        if (!CLERK.matcher(approvedBy).matches() || !CLERK.matcher(substitute).matches()) {
            return Desk.Step.to(desk.with(desk.work().telling(new News.NotAnId(), now)));
        }
        return ask(
                Leaving.operation(desk),
                new Request.Away(
                        reason,
                        Optional.of(now.hall().plus(Duration.ofMinutes(minutes))),
                        Optional.of(new ClerkId(approvedBy)),
                        Optional.of(new ClerkId(substitute))));
    }

    /// What the clerk before wrote may be handed on, and it is seen that it will be.
    private String presentNote() {
        return desk.seen().ticket().flatMap(CalledTicket::note).orElse("");
    }

    private Desk.Step write() {
        return desk.work().panel() instanceof Panel.Handing about
                ? open(new Panel.Writing(about, about.note()))
                : Desk.Step.to(desk);
    }

    /// Whoever wrote what may not be kept still has it there, with the reason.
    private Desk.Step leave(String text) {
        if (!(desk.work().panel() instanceof Panel.Writing(var about, var _))) {
            return Desk.Step.to(desk);
        }
        return open(
                NoteFault.of(text).isPresent() ? new Panel.Writing(about, text) : about.with(text));
    }

    private Panel before(Panel panel) {
        return panel instanceof Panel.Writing(var about, var _) ? about : new Panel.Closed();
    }

    private Desk.Step ask(Operation operation, Request request) {
        if (!(desk.link() instanceof Link.Reached)) {
            return disconnected();
        }
        Work asking = quiet().with(new Panel.Closed()).with(new Busy.Asking(operation));
        return Desk.Step.with(desk.with(asking), new Command.Ask(request, ReplyBody.of(request)));
    }
}
