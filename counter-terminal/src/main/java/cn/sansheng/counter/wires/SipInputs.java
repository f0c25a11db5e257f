package cn.sansheng.counter.wires;

import cn.sansheng.counter.phone.ExtensionLine;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.sip.Account;
import cn.sansheng.counter.sip.MalformedSip;
import cn.sansheng.counter.sip.Place;
import cn.sansheng.counter.sip.Said;
import cn.sansheng.counter.sip.SipMessage;
import cn.sansheng.counter.sip.Subscription;
import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An exchange that tells of one extension, over UDP (hardware-docs/protocol/telephone.md, T22 to
/// T28). One thread owns socket and subscription. No datagram is ever logged: it names callers.
final class SipInputs implements Inputs {
    private static final Logger LOG = LoggerFactory.getLogger(SipInputs.class);
    private static final int LARGEST_DATAGRAM = 65_535;
    private static final int TOKEN_BYTES = 16;

    /// How long a thread that is told to stop may still listen.
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Account account;
    private final DatagramSocket socket;
    private final Supplier<Moment> clock;
    private final SecureRandom random = new SecureRandom();
    private Optional<InetSocketAddress> exchange = Optional.empty();
    private ExtensionLine line = ExtensionLine.free();
    private Optional<Thread> owner = Optional.empty();
    private volatile boolean closing;
    private volatile Standing standing = new Standing.Asking();

    /// What is known of the exchange.
    sealed interface Standing {
        record Asking() implements Standing {}

        record Telling() implements Standing {}

        record Lost(String reason) implements Standing {}
    }

    private SipInputs(Account account, DatagramSocket socket, Supplier<Moment> clock) {
        this.account = account;
        this.socket = socket;
        this.clock = clock;
    }

    /// An exchange that is not there yet, or has no known name, is waited for.
    static SipInputs open(Account account, Supplier<Moment> clock) throws IOException {
        return new SipInputs(account, new DatagramSocket(), clock);
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) {
        owner = Optional.of(Thread.ofVirtual().name("sip").start(() -> converse(listener)));
        return Map.of();
    }

    /// Nothing is amiss while the first answer is waited for.
    @Override
    public Map<Pin, Signal> levels() throws IOException {
        if (standing instanceof Standing.Lost(var reason)) {
            throw new IOException(account.host() + ": " + reason);
        }
        return Map.of();
    }

    Standing standing() {
        return standing;
    }

    /// The thread says farewell first: an interrupt would close the socket before.
    @Override
    public void close() {
        closing = true;
        try {
            if (owner.isPresent() && !owner.get().join(FAREWELL)) {
                LOG.debug("{} is left without a farewell", account.host());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            socket.close();
        }
    }

    private void converse(Listener listener) {
        Subscription subscription =
                new Subscription(account, this::place, clock.get().uptime(), this::token);
        byte[] buffer = new byte[LARGEST_DATAGRAM];
        while (!closing && !socket.isClosed()) {
            DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
            boolean came = receive(packet, subscription.nextDeadline());
            Moment now = clock.get();
            takeRings(now, listener);
            List<Said> said = subscription.passed(now.uptime());
            carryOut(said, Optional.empty(), now, listener);
            if (came) {
                byte[] bytes = Arrays.copyOf(packet.getData(), packet.getLength());
                carryOut(
                        heard(subscription, bytes, now),
                        Optional.of(packet.getSocketAddress()),
                        now,
                        listener);
            }
        }
        exchange.ifPresent(to -> send(subscription.farewell(), to));
    }

    private boolean receive(DatagramPacket packet, Duration next) {
        try {
            Duration due = line.nextDeadline().filter(it -> it.compareTo(next) < 0).orElse(next);
            long millis = due.minus(clock.get().uptime()).toMillis();
            socket.setSoTimeout((int) Math.clamp(millis, 1, LOOK.toMillis()));
            socket.receive(packet);
            return true;
        } catch (SocketTimeoutException nothing) {
            return false;
        } catch (IOException closed) {
            LOG.debug("no more from {}: {}", account.host(), closed.getMessage());
            return false;
        }
    }

    private void takeRings(Moment now, Listener listener) {
        Optional<Duration> due = line.nextDeadline();
        while (due.isPresent() && due.get().compareTo(now.uptime()) <= 0) {
            take(line.atDeadline(new Moment(due.get(), now.hall())), listener);
            due = line.nextDeadline();
        }
    }

    private static List<Said> heard(Subscription subscription, byte[] datagram, Moment now) {
        try {
            return subscription.received(SipMessage.parse(datagram), now.uptime());
        } catch (MalformedSip wrong) {
            LOG.debug("a datagram that is no SIP: {}", wrong.getMessage());
            return List.of();
        }
    }

    private void carryOut(
            List<Said> all, Optional<SocketAddress> from, Moment now, Listener listener) {
        for (Said each : all) {
            switch (each) {
                case Said.Send(var message) -> exchange.ifPresent(to -> send(message, to));
                case Said.Reply(var message) -> from.ifPresent(to -> send(message, to));
                case Said.Told(var extension) -> {
                    standing = new Standing.Telling();
                    take(line.told(extension, now), listener);
                }
                case Said.Lost(var reason) -> {
                    standing = new Standing.Lost(reason);
                    take(line.lost(now), listener);
                }
            }
        }
    }

    private void take(ExtensionLine.Step step, Listener listener) {
        line = step.next();
        step.moments().forEach(listener::told);
    }

    /// What cannot leave now is sent again, or missed: the subscription sees it.
    private void send(SipMessage message, SocketAddress to) {
        byte[] bytes = message.bytes();
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, to));
        } catch (IOException trouble) {
            LOG.debug("nothing leaves for {}: {}", account.host(), trouble.getMessage());
        }
    }

    /// Where the exchange finds us. One that has no address now is not reached, and asked for again
    /// with the next attempt.
    private Place place() {
        String name = account.host().replaceAll("[\\[\\]]", "");
        try (DatagramSocket probe = new DatagramSocket()) {
            InetSocketAddress found =
                    new InetSocketAddress(InetAddress.getByName(name), account.port());
            // Connecting sends nothing; it says which address of this machine is used.
            probe.connect(found);
            exchange = Optional.of(found);
            return new Place(probe.getLocalAddress().getHostAddress(), socket.getLocalPort());
        } catch (IOException unknown) {
            LOG.debug("{} cannot be reached: {}", account.host(), unknown.getMessage());
            exchange = Optional.empty();
            return new Place("0.0.0.0", socket.getLocalPort());
        }
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
