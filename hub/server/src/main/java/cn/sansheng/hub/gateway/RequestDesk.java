package cn.sansheng.hub.gateway;

import cn.sansheng.hub.gateway.HubConnection.Delivery;
import cn.sansheng.hub.hall.Appointment;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Input.PinCheck;
import cn.sansheng.hub.owner.Arrival;
import cn.sansheng.hub.owner.Inbox;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Requests on their way in and answers on their way out. Whatever needs a look-up or a PIN's
/// hashing waits on a thread of its own, so that nobody else's *next* waits for it.
final class RequestDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);

    /// Argon2id takes some 70 ms of a core: more at once would only slow all.
    private static final int CHECKS_AT_ONCE = 2;

    private static final int CHECKS_WAITING = 64;

    private final HallId hall;
    private final Inbox inbox;
    private final RequestChecks checks;
    private final HubConnection connection;
    private final CheckQueue<Question> queue = new CheckQueue<>(CHECKS_AT_ONCE, CHECKS_WAITING);

    private record Question(
            StationName station,
            RequestMessage message,
            Delivery delivery,
            Answering answering,
            String fingerprint) {}

    RequestDesk(HallId hall, Inbox inbox, RequestChecks checks, HubConnection connection) {
        this.hall = hall;
        this.inbox = inbox;
        this.checks = checks;
        this.connection = connection;
    }

    void received(Delivery delivery) {
        Optional<StationName> station =
                Topic.parse(delivery.topic())
                        .filter(topic -> topic.verb() == Verb.REQUEST)
                        .map(topic -> new StationName(topic.name()));
        if (station.isEmpty() || elsewhere(station.get(), delivery)) {
            LOG.warn("dropped a request on {}", delivery.topic());
            delivery.acknowledge().run();
            return;
        }
        Answering answering = Answering.of(hall, station.get(), delivery, connection);
        switch (RequestMessage.parse(delivery.message().getPayload())) {
            case RequestMessage.Arrival.Readable(var message) ->
                    check(
                            new Question(
                                    station.get(),
                                    message,
                                    delivery,
                                    answering,
                                    fingerprint(delivery.message().getPayload())));
            case RequestMessage.Arrival.Refusable(var id, var code, var reason) -> {
                answering.send(new Reply.Refused(id, code, reason));
                delivery.acknowledge().run();
            }
            case RequestMessage.Arrival.Unreadable(var reason) -> {
                LOG.warn("dropped a request of {}: {}", station.get(), reason);
                delivery.acknowledge().run();
            }
        }
    }

    /// An answer never goes to anyone but the station of the request's own topic.
    private boolean elsewhere(StationName station, Delivery delivery) {
        MqttProperties properties = delivery.message().getProperties();
        String wanted = properties == null ? null : properties.getResponseTopic();
        return wanted != null && !wanted.equals(Topic.of(hall, Verb.REPLY, station).toString());
    }

    private void check(Question question) {
        switch (question.message().request()) {
            case Request.SignIn signIn ->
                    aside(
                            question,
                            newest ->
                                    put(
                                            newest,
                                            pin(signIn, newest),
                                            Optional.empty(),
                                            Optional.empty()));
            case Request.CheckIn checkIn ->
                    aside(
                            question,
                            newest ->
                                    put(
                                            newest,
                                            PinCheck.NOT_ASKED,
                                            checks.ticketOf(checkIn.token()),
                                            checks.appointmentOf(checkIn.token())));
            case Request.TakeTicket take when take.appointment().isPresent() ->
                    aside(
                            question,
                            newest ->
                                    put(
                                            newest,
                                            PinCheck.NOT_ASKED,
                                            Optional.empty(),
                                            take.appointment().flatMap(checks::appointmentOf)));
            default -> put(question, PinCheck.NOT_ASKED, Optional.empty(), Optional.empty());
        }
    }

    /// Nobody waits for an answer that comes too late: then the work is spared, for whoever waits
    /// behind.
    private PinCheck pin(Request.SignIn request, Question question) {
        if (question.answering().expired()) {
            return PinCheck.WRONG;
        }
        return request.pin()
                .map(pin -> checks.pin(request.clerk(), pin.toCharArray()))
                .orElse(PinCheck.WRONG);
    }

    private void aside(Question question, Consumer<Question> checking) {
        String key = question.station() + " " + question.fingerprint();
        CheckQueue.Queued<Question> queued = queue.add(key, question, checking);
        queued.older().ifPresent(older -> older.delivery().acknowledge().run());
        if (queued.place() == CheckQueue.Place.FULL) {
            question.answering()
                    .send(
                            new Reply.Refused(
                                    question.message().id(), RefusalCode.BUSY, "too many at once"));
            question.delivery().acknowledge().run();
        }
    }

    private void put(
            Question question,
            PinCheck pin,
            Optional<TicketId> ticketOfToken,
            Optional<Appointment> appointment) {
        Input.Asked asked =
                new Input.Asked(
                        question.station(),
                        question.message(),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        pin,
                        ticketOfToken,
                        appointment);
        inbox.put(
                new Arrival.Request(
                        asked,
                        question.fingerprint(),
                        question.answering(),
                        question.delivery().acknowledge()));
    }

    private static String fingerprint(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
