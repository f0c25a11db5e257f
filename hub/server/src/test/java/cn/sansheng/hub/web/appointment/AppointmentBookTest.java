package cn.sansheng.hub.web.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.web.AccountsStore;
import cn.sansheng.hub.web.appointment.AppointmentBook.Booked;
import cn.sansheng.hub.web.appointment.AppointmentBook.Cancelled;
import cn.sansheng.hub.web.appointment.AppointmentBook.Made;
import cn.sansheng.messages.ClerkId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The table behind the appointments. It is 09:00 on 2026-11-23.
class AppointmentBookTest {
    private static final Instant SLOT = TestRules.MORNING.plus(Duration.ofDays(1));

    private Instant now = TestRules.MORNING;
    private final AppointmentBook book =
            new AppointmentBook(AccountsStore.create(), TestRules.small().config(), () -> now);

    private Booked made() {
        return made(SLOT);
    }

    private Booked made(Instant slot) {
        Made made = book.make(TestRules.A, slot, new ClerkId("manager"));
        return assertInstanceOf(Made.Done.class, made).booked();
    }

    @Test
    void isFoundByTokenAndByTheNumberOnThePaper() {
        Booked booked = made();
        assertEquals(Optional.of(booked.appointment()), book.find(booked.appointment().token()));
        assertEquals(Optional.of(booked.appointment()), book.find(booked.code()));
        assertEquals(List.of(booked), book.on(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void b4_isTakenBackUntilTwoHoursBefore() {
        Booked first = made();
        Booked second = made();
        now = SLOT.minus(Duration.ofHours(2));
        assertEquals(Cancelled.DONE, book.cancel(first.code()));
        now = now.plusMillis(1);
        assertEquals(Cancelled.TOO_LATE, book.cancel(second.code()));
        assertEquals(Optional.empty(), book.find(first.code()));
        assertEquals(Optional.of(second.appointment()), book.find(second.code()));
    }

    @Test
    void aPlaceGivenBackCanBeHadAgain() {
        Booked first = made();
        made();
        assertInstanceOf(Made.Full.class, book.make(TestRules.A, SLOT, new ClerkId("manager")));
        book.cancel(first.code());
        made();
    }

    @Test
    void whatIsPastIsForgotten() {
        Booked old = made();
        now = now.plus(Duration.ofDays(3));
        Booked fresh = made(SLOT.plus(Duration.ofDays(3)));
        assertEquals(Optional.empty(), book.find(old.code()));
        assertEquals(Optional.of(fresh.appointment()), book.find(fresh.code()));
    }
}
