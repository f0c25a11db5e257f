package cn.sansheng.counter.desk;

/// What the clerk wants, by key or by touch.
public sealed interface Wish {
    /// The name on the badge and the PIN, as typed.
    record SignIn(String clerk, Pin pin) implements Wish {}

    record Do(Operation operation) implements Wish {}

    /// The n-th choice on the screen, from 1.
    record Choose(int number) implements Wish {}

    /// Who allowed an absence of more than 20 minutes, and who takes the place meanwhile (S56).
    record Approve(String approvedBy, String substitute) implements Wish {}

    /// To write a note for whoever takes the ticket up.
    record WriteNote() implements Wish {}

    /// The note as typed. It reaches no log.
    record LeaveNote(String text) implements Wish {
        @Override
        public String toString() {
            return "LeaveNote";
        }
    }

    /// One page further, in the waiting list or in the choices.
    record TurnPage() implements Wish {}

    record Dismiss() implements Wish {}

    /// A PIN on its way to the hub. It reaches no log.
    record Pin(String digits) {
        @Override
        public String toString() {
            return "Pin";
        }
    }
}
