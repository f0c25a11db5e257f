package cn.sansheng.messages;

import java.util.Optional;

/// Why a ticket was called: the ground, and the numbers that it rests on. `waitedSeconds` is hall
/// time; `inRow` counts the priority calls in a row at this counter just before this one;
/// `priorityClass` is what it was called as, 1 before 2, absent for an ordinary ticket. Words are
/// made where it is shown.
public record Why(
        CallGround ground, int waitedSeconds, int inRow, Optional<Integer> priorityClass) {
    public Why {
        Require.present(ground, "ground");
        Require.count(waitedSeconds, "waitedSeconds");
        Require.count(inRow, "inRow");
        priorityClass.ifPresent(it -> Require.between(1, it, 9, "priorityClass"));
    }

    /// The priority calls in a row once this one is made.
    public int inRowAfter() {
        return priorityClass.isPresent() ? inRow + 1 : 0;
    }
}
