package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.HallWriter;
import cn.sansheng.hub.report.ReportDesk;
import cn.sansheng.hub.web.account.Accounts;
import cn.sansheng.hub.web.account.FirstKey;
import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hub's pages and API.
public final class WebServer implements AutoCloseable {
    private final HallConfig config;
    private final FirstKey firstKey;
    private final LiveFeed feed;
    private final LiveFeed lobbyFeed;
    private final List<Route> routes;
    private final Javalin javalin;

    public WebServer(
            HallConfig config,
            HallReader reader,
            HallWriter writer,
            Accounts accounts,
            AppointmentBook appointments,
            UpkeepBook upkeep,
            JournalPages journal,
            ReportDesk reports,
            Health health,
            Clocks clocks) {
        this.config = config;
        this.firstKey = FirstKey.of(accounts);
        this.feed = LiveFeed.whole(reader, clocks.hall());
        this.lobbyFeed = LiveFeed.tick(reader, clocks.hall());
        HallFacts hall = HallFacts.of(config);
        Templates templates = new Templates();
        Gate gate = new Gate(config, accounts);
        SignIn signIn = new SignIn(accounts, gate, firstKey);
        Pages pages = new Pages(reader, hall, upkeep, templates);
        this.routes =
                all(
                        pages.routes(),
                        List.of(Route.get("/public/events", Access.OPEN, lobbyFeed::serve)),
                        new ItemPages(config, templates).routes(),
                        new TicketPages(reader, hall, templates, clocks.real()).routes(),
                        new SignInPages(signIn, gate, firstKey, config.people(), pages, templates)
                                .routes(),
                        new People(config.people(), accounts, signIn, pages, templates).routes(),
                        new Api(reader, journal, signIn, gate, feed).routes(),
                        new AppointmentApi(appointments).routes(),
                        new GuidePages(appointments, config, writer, pages, templates).routes(),
                        new Emergency(writer).routes(),
                        new ReportPages(reports, config, pages, templates).routes(),
                        new TimelinePages(reports, config, pages, templates).routes(),
                        new UpkeepPages(upkeep, reader, config, pages, templates).routes(),
                        new TicketWishes(writer).routes(),
                        new Operations(reader, health, feed).routes(),
                        new Assets().routes());
        this.javalin = Javalin.create(javalin -> configure(javalin, gate, new Problems(pages)));
    }

    /// Returns when pages can be had.
    public void start() throws WebPortTaken {
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            throw new WebPortTaken(config.web().host(), config.web().port(), taken);
        }
    }

    public int port() {
        return javalin.port();
    }

    public URI url() {
        String scheme = config.tls().isPresent() ? "https" : "http";
        String host = config.web().host();
        String reachable = host.equals("0.0.0.0") || host.isEmpty() ? "127.0.0.1" : host;
        return URI.create(scheme + "://" + reachable + ":" + port());
    }

    /// Where the administrator chooses the first password; empty once anybody has one.
    public Optional<URI> firstLink() {
        return firstKey.key().map(key -> url().resolve("/first?key=" + key));
    }

    /// Ends the feeds first: an open one would hold the server's stop back.
    @Override
    public void close() {
        feed.close();
        lobbyFeed.close();
        javalin.stop();
    }

    List<Route> routes() {
        return routes;
    }

    private void configure(JavalinConfig javalin, Gate gate, Problems problems) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.concurrency.useVirtualThreads = true;
        javalin.http.maxRequestSize = 64 * 1024L;
        javalin.jetty.host = config.web().host();
        javalin.jetty.port = config.web().port();
        config.tls().ifPresent(tls -> TlsConnector.install(javalin.jetty, tls, config.web()));
        SecurityHeaders headers = new SecurityHeaders(config.tls().isPresent());
        javalin.routes.before(headers::add);
        javalin.routes.beforeMatched(gate::check);
        for (Route route : routes) {
            javalin.routes.addHttpHandler(
                    route.method(), route.path(), route.handler(), route.access());
        }
        problems.install(javalin.routes);
    }

    @SafeVarargs
    private static List<Route> all(List<Route>... groups) {
        List<Route> all = new ArrayList<>();
        for (List<Route> group : groups) {
            all.addAll(group);
        }
        return List.copyOf(all);
    }
}
