package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Answered;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.HallWriter.NotKept;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.hub.report.ReportDesk;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.account.TestAccounts;
import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/// A whole web server on a free port, over a hall in the test's hand.
final class WebFixture implements AutoCloseable {
    static final Token TOKEN = new Token("abcdefghijklmnopqrstuvwxy2");

    final TestClock real = new TestClock(Instant.parse("2026-11-23T10:00:00Z"));
    final FakeHall hall = new FakeHall(SamplePictures.busy(1000, SamplePictures.AT));
    private final DataSource store = AccountsStore.create();
    final Accounts accounts = TestAccounts.on(store, real);
    final WebServer server;
    final List<Input> instructions = new CopyOnWriteArrayList<>();
    volatile Verdict answer =
            new Verdict.Repeated(
                    new Answered(new StationName("x"), "x", Optional.empty(), Optional.empty()));
    volatile boolean storeFull;
    volatile boolean journalAway;
    volatile Health.Readiness readiness = new Health.Readiness(true, true, true);

    private WebFixture(HallConfig config) throws WebPortTaken {
        hall.put(TOKEN, standing(TicketState.WAITING));
        server =
                new WebServer(
                        config,
                        hall,
                        this::instructed,
                        accounts,
                        new AppointmentBook(store, config, () -> SamplePictures.AT),
                        new UpkeepBook(store, config, () -> SamplePictures.AT),
                        this::lines,
                        new ReportDesk(config, this::entries, () -> SamplePictures.AT),
                        () -> readiness,
                        new Clocks(() -> SamplePictures.AT, real));
        server.start();
    }

    static WebFixture started() throws WebPortTaken {
        return new WebFixture(SampleHall.config(0));
    }

    static WebFixture started(HallConfig config) throws WebPortTaken {
        return new WebFixture(config);
    }

    Browser browser() {
        return new Browser(server.url());
    }

    /// A browser in which the administrator has chosen a password by the one-time link.
    Browser administrator() {
        Browser browser = browser();
        browser.first(server.firstLink().orElseThrow(), SampleHall.ADMIN, SampleHall.PASSWORD);
        return browser;
    }

    private Verdict instructed(Input instruction) throws NotKept {
        if (storeFull) {
            throw new NotKept("nothing was kept");
        }
        instructions.add(instruction);
        return answer;
    }

    @Override
    public void close() {
        server.close();
    }

    static TicketStanding standing(TicketState state) {
        return standing(state, Optional.of(new CounterId(4)), Optional.empty());
    }

    static TicketStanding standing(
            TicketState state, Optional<CounterId> counter, Optional<Instant> returnUntil) {
        boolean waiting = state == TicketState.WAITING;
        return new TicketStanding(
                TicketNumber.parse("A058"),
                ServiceCode.parse("A"),
                new Names("开公司、营业执照", "Business licences"),
                state,
                waiting ? 3 : 0,
                waiting ? Optional.of(new WaitMinutes(5, 12)) : Optional.empty(),
                waiting ? Optional.empty() : counter,
                Optional.of(new Names("一楼东区，大门进来往右走到头", "Ground floor, east side")),
                List.of(new CounterId(3), new CounterId(4), new CounterId(5)),
                List.of(
                        TicketNumber.parse("A055"),
                        TicketNumber.parse("A056"),
                        TicketNumber.parse("A057")),
                SamplePictures.AT.minusSeconds(900),
                Optional.of(true),
                returnUntil);
    }

    private void entries(LocalDate from, LocalDate to, Consumer<HallEntry> each) {
        readJournal();
        SampleDay.entries().stream()
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .forEach(each);
    }

    private void readJournal() {
        if (journalAway) {
            throw new StoreUnreadable("as asked for");
        }
    }

    private List<String> lines(long after, int limit) {
        readJournal();
        return LongStream.rangeClosed(after + 1, Math.min(25, after + limit))
                .mapToObj(n -> "{\"hash\":\"00\",\"entry\":{\"n\":" + n + "}}")
                .toList();
    }
}
