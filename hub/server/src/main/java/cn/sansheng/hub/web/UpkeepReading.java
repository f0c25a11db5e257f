package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Refusal;
import cn.sansheng.hub.upkeep.Register;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.hub.web.page.UpkeepForm;
import cn.sansheng.messages.NoteFault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Makes of what was typed into a form, or sent by a program, what the register can write.
final class UpkeepReading {
    private static final int LONGEST_NUMBER = 9;

    private final Register register;
    private final LocalDate today;

    UpkeepReading(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    record Wanted(Act act, Optional<String> note) {}

    /// What was typed cannot be read; `why` is for whoever typed it.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal why;

        Unreadable(Refusal why) {
            super(why.wire());
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    Wanted read(UpkeepForm typed) throws Unreadable {
        Act act =
                switch (typed.act()) {
                    case "planned" -> planned(typed);
                    case "unplanned" -> new Act.Unplanned(task(typed));
                    case "done" -> new Act.Done(task(typed), day(typed).orElse(today));
                    case "taken-back" -> new Act.TakenBack(number(typed.of(), Refusal.ENTRY));
                    default -> throw new Unreadable(Refusal.ACT);
                };
        return new Wanted(act, note(typed.note().strip()));
    }

    private Act planned(UpkeepForm typed) throws Unreadable {
        Task task = task(typed);
        int every = number(typed.every(), Refusal.INTERVAL);
        if (every > Register.LONGEST_INTERVAL) {
            throw new Unreadable(Refusal.INTERVAL);
        }
        return new Act.Planned(
                task, every, day(typed).orElseGet(() -> register.firstDue(task, every, today)));
    }

    private static Task task(UpkeepForm typed) throws Unreadable {
        return new Task(device(typed.device().strip()), work(typed));
    }

    private static Device device(String typed) throws Unreadable {
        try {
            return Device.parse(typed);
        } catch (IllegalArgumentException none) {
            throw new Unreadable(Refusal.DEVICE);
        }
    }

    private static Work work(UpkeepForm typed) throws Unreadable {
        String work = typed.work().equals(UpkeepForm.OTHER) ? typed.other() : typed.work();
        try {
            return new Work(work.strip());
        } catch (IllegalArgumentException none) {
            throw new Unreadable(Refusal.WORK);
        }
    }

    private static Optional<LocalDate> day(UpkeepForm typed) throws Unreadable {
        if (typed.day().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.day().strip()));
        } catch (DateTimeParseException none) {
            throw new Unreadable(Refusal.DAY);
        }
    }

    private static int number(String typed, Refusal otherwise) throws Unreadable {
        String digits = typed.strip();
        if (!digits.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            throw new Unreadable(otherwise);
        }
        return Integer.parseInt(digits);
    }

    private static Optional<String> note(String typed) throws Unreadable {
        Optional<NoteFault> fault = NoteFault.of(typed);
        if (fault.isPresent()) {
            throw new Unreadable(
                    switch (fault.get()) {
                        case TOO_LONG -> Refusal.NOTE_TOO_LONG;
                        case PERSONAL_NUMBER -> Refusal.NOTE_PERSONAL;
                        case NOT_ONE_LINE -> Refusal.NOTE_LINES;
                    });
        }
        return Optional.of(typed).filter(note -> !note.isEmpty());
    }
}
