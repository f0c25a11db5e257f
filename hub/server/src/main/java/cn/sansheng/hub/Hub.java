package cn.sansheng.hub;

import cn.sansheng.hub.broker.Logins;
import cn.sansheng.hub.broker.Rights;
import cn.sansheng.hub.broker.StationCredentials;
import cn.sansheng.hub.broker.StationTalk;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.control.Answer;
import cn.sansheng.hub.control.ControlSocket;
import cn.sansheng.hub.control.Handler;
import cn.sansheng.hub.gateway.HubLogin;
import cn.sansheng.hub.gateway.MqttGateway;
import cn.sansheng.hub.gateway.Presences;
import cn.sansheng.hub.gateway.Publisher;
import cn.sansheng.hub.gateway.ViewPublishing;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.hub.journal.JdbcJournal;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.JournalDays;
import cn.sansheng.hub.journal.JournalDesk;
import cn.sansheng.hub.journal.StoreUnreadable;
import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.hub.owner.Instructions;
import cn.sansheng.hub.owner.JournalNotUnderstood;
import cn.sansheng.hub.report.ReportDesk;
import cn.sansheng.hub.web.Clocks;
import cn.sansheng.hub.web.Health;
import cn.sansheng.hub.web.WebPortTaken;
import cn.sansheng.hub.web.WebServer;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One hub, put together: the only place where its parts meet. Broker and store start side by side;
/// stations are let in when the hall is restored and the pages stand.
public final class Hub implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final Opened opened = new Opened();
    private final HallConfig config;
    private final HallClock clock;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().name("hub timer ", 0).daemon().factory());
    private final CompletableFuture<WebServer> web = new CompletableFuture<>();
    private final CompletableFuture<HubBroker> broker = new CompletableFuture<>();
    private final CompletableFuture<MqttGateway> gateway = new CompletableFuture<>();
    private final CompletableFuture<Void> fallen = new CompletableFuture<>();

    private Hub(HallConfig config, HallClock clock) {
        this.config = config;
        this.clock = clock;
        opened.keep(timer::shutdownNow);
    }

    /// `around` stands between the owner and the store: the identity, but in a test of what must
    /// not happen.
    public static Hub start(HallConfig config, HallClock clock, UnaryOperator<Journal> around)
            throws CannotStart, InterruptedException {
        Hub hub = new Hub(config, clock);
        try {
            hub.open(around);
            return hub;
        } catch (CannotOpenStore | WebPortTaken | JournalNotUnderstood why) {
            hub.close();
            throw new CannotStart(String.valueOf(why.getMessage()), why);
        } catch (StoreUnreadable unread) {
            hub.close();
            throw new CannotStart(
                    "the store cannot be read; if journal verify finds it damaged, restore the last"
                            + " backup: "
                            + unread.getMessage(),
                    unread);
        } catch (CannotStart why) {
            hub.close();
            throw why;
        }
    }

    private void open(UnaryOperator<Journal> around)
            throws CannotStart, CannotOpenStore, WebPortTaken, InterruptedException {
        CompletableFuture<Logins> stations = new CompletableFuture<>();
        FutureTask<HubBroker> starting =
                new FutureTask<>(() -> HubBroker.start(config, later(stations)));
        opened.keep(() -> closeIfStarted(starting));
        Thread.ofPlatform().name("broker start").start(starting);
        Database database = opened.keep(Database.open(config.store()));
        stations.complete(new StationCredentials(database.pool(), config.hall()));
        Journal journal = opened.keep(around.apply(JdbcJournal.on(database)));
        HallCore core = opened.keep(new HallCore(config, clock, journal, timer, fallen));
        Accounts accounts = new Accounts(database.pool(), clock::real);
        AppointmentBook appointments = new AppointmentBook(database.pool(), config, clock::now);
        UpkeepBook upkeep = new UpkeepBook(database.pool(), config, clock::now);
        WebServer pages = opened.keep(web(core, accounts, appointments, upkeep, journal));
        pages.start();
        web.complete(pages);
        broker.complete(started(starting));
        HubStatus status = new HubStatus(clock, core.live());
        if (!core.start(status.present())) {
            throw new CannotStart("the store takes no entries; the log above says why");
        }
        HubChecks checks = new HubChecks(config.hall(), accounts, appointments, journal);
        gateway.complete(join(core, broker.join(), status, checks));
        listenToCommands(database, journal);
    }

    private void listenToCommands(Database database, Journal journal) throws CannotStart {
        Stations credentials =
                new Stations(database.pool(), config, clock::real, broker.join()::disconnect);
        Map<String, Handler> handlers =
                Map.of(
                        "station",
                        (words, to) -> station(credentials, words, to),
                        "journal",
                        new JournalDesk(config.hall(), database, journal));
        try {
            opened.keep(ControlSocket.open(config.data(), handlers));
        } catch (IOException refused) {
            throw new CannotStart(
                    "no control socket in " + config.data() + ": " + refused, refused);
        }
    }

    private static int station(Stations credentials, List<String> words, Answer to)
            throws IOException {
        String line = "station " + String.join(" ", words);
        to.line(StationTalk.answer(credentials, line).stripTrailing());
        return Exit.GOOD;
    }

    /// Stations are judged by the store, which is opened while the broker starts.
    private static Logins later(CompletableFuture<Logins> stations) {
        return (user, password) -> stations.join().accept(user, password);
    }

    private static void closeIfStarted(FutureTask<HubBroker> broker) {
        try {
            broker.get().close();
        } catch (ExecutionException never) {
            LOG.debug("the broker never started", never);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private MqttGateway join(HallCore core, HubBroker broker, HubStatus status, HubChecks checks)
            throws InterruptedException {
        Presences presences =
                new Presences(
                        core.inbox(),
                        Duration.ofMinutes(config.limits().stationGoneMinutes()),
                        timer);
        presences.restored(core.owner().restored().hall());
        HubLogin.Will will = new HubLogin.Will(Publisher.hubStatus(config.hall()), status.gone());
        MqttGateway gateway =
                opened.keep(
                        new MqttGateway(
                                config.hall(),
                                broker.login(Rights.HUB, Optional.of(will)),
                                broker.login(Rights.HUB_REQUESTS, Optional.empty()),
                                core.inbox(),
                                presences,
                                checks));
        Publisher publisher = gateway.publisher();
        ViewPublishing views = new ViewPublishing(core.live()::situation, publisher::view);
        core.tellThrough(publisher, views);
        Telling telling = opened.keep(new Telling(core.live(), status, timer, publisher, views));
        gateway.open(telling::everything);
        telling.regularly();
        return gateway;
    }

    private WebServer web(
            HallCore core,
            Accounts accounts,
            AppointmentBook appointments,
            UpkeepBook upkeep,
            Journal journal) {
        return new WebServer(
                config,
                core.live(),
                new Instructions(core.inbox()),
                accounts,
                appointments,
                upkeep,
                new ExportPages(config.hall(), journal),
                new ReportDesk(
                        config,
                        new JournalEntries(new JournalDays(config.hall(), journal)),
                        clock::now),
                () ->
                        new Health.Readiness(
                                core.owner().storeWritable(),
                                gateway.isDone() && gateway.join().up(),
                                !fallen.isDone()),
                new Clocks(clock::now, clock::real));
    }

    private static HubBroker started(FutureTask<HubBroker> broker)
            throws CannotStart, InterruptedException {
        try {
            return broker.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CannotStart why) {
                throw why;
            }
            throw new CannotStart("the broker cannot start: " + failed.getCause(), failed);
        }
    }

    URI url() {
        return web.join().url();
    }

    Optional<URI> firstLink() {
        return web.join().firstLink();
    }

    URI brokerAddress() {
        return broker.join().address();
    }

    /// Done when the hall can decide nothing more: only a new process, which reads the journal,
    /// knows again what the hall is.
    CompletableFuture<Void> fallen() {
        return fallen;
    }

    @Override
    public void close() {
        opened.close();
    }
}
