package cn.sansheng.counter;

import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.Inspection;
import cn.sansheng.client.check.Limits;
import cn.sansheng.client.check.Phrase;
import cn.sansheng.client.check.Technician;
import cn.sansheng.client.check.Turns;
import cn.sansheng.client.check.Walk;
import cn.sansheng.counter.wires.DeviceCheck;
import cn.sansheng.counter.wires.WireEvent;
import cn.sansheng.messages.Fact;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Waits for a ring, for the handset to be lifted and to be laid down again, in the facts that the
/// counter makes of them, whatever the telephone hangs on.
record PhoneCheck(Counter counter, URI uri, DeviceCheck devices, Limits limits)
        implements Walk.Stop {
    static final String NAME = "phone";
    private static final Phrase TITLE = new Phrase("电话", "telephone");
    private static final Phrase LINE = new Phrase("调制解调器或交换机", "modem or exchange");
    private static final Phrase NO_RING = new Phrase("没有响铃", "it did not ring");

    private enum Moment {
        RING,
        LIFTED,
        LAID_DOWN,
        CALLER_GONE;

        Phrase phrase() {
            return switch (this) {
                case RING -> new Phrase("响铃", "ring");
                case LIFTED -> new Phrase("摘机", "handset lifted");
                case LAID_DOWN -> new Phrase("挂机", "handset laid down");
                case CALLER_GONE -> new Phrase("来电停了", "the caller hung up");
            };
        }

        Phrase instruction() {
            return switch (this) {
                case RING ->
                        new Phrase(
                                "请用另一部电话拨打本窗口的电话，让它响着",
                                "Call this line from another telephone and let it ring");
                case LIFTED -> new Phrase("请在响铃时拿起话筒", "Lift the handset while it rings");
                case LAID_DOWN -> new Phrase("请挂好话筒", "Lay the handset down");
                case CALLER_GONE -> phrase();
            };
        }
    }

    private static final List<Moment> AFTER = List.of(Moment.LIFTED, Moment.LAID_DOWN);

    @Override
    public List<Inspected> inspect(Technician technician) throws InterruptedException {
        Device device = Device.of(NAME, TITLE, uri);
        Inspection inspection = Inspection.of(device, technician);
        if (new Look(devices, LINE).isGood(device, inspection)) {
            listen(inspection);
        }
        return List.of(inspection.done());
    }

    private void listen(Inspection inspection) throws InterruptedException {
        BlockingQueue<Moment> moments = new LinkedBlockingQueue<>();
        if (!inspection.technician().isThere()) {
            ask(List.of(Moment.RING), moments, inspection);
            ask(AFTER, moments, inspection);
            return;
        }
        Optional<Wiring> opened =
                Wiring.open(
                        counter.config(),
                        NAME,
                        event -> moment(event).ifPresent(moments::add),
                        inspection);
        if (opened.isPresent()) {
            try (Wiring wiring = opened.get()) {
                call(moments, inspection);
                wiring.judge(inspection);
            }
        }
    }

    /// Without a ring nothing is heard of the handset either.
    private void call(BlockingQueue<Moment> moments, Inspection inspection)
            throws InterruptedException {
        ask(List.of(Moment.RING), moments, inspection);
        if (inspection.isGood()) {
            ask(AFTER, moments, inspection);
        } else {
            AFTER.forEach(each -> inspection.notTried(each.phrase(), NO_RING));
        }
    }

    private void ask(List<Moment> wanted, BlockingQueue<Moment> moments, Inspection inspection)
            throws InterruptedException {
        inspection.asked(
                Turns.of(wanted, limits.ring(), Moment::phrase, Moment::instruction), moments);
    }

    /// A ring that goes on while the handset is waited for is no other thing.
    private static Optional<Moment> moment(WireEvent event) {
        return switch (event) {
            case WireEvent.Phone(Fact.PhoneRang rang) when rang.ring() == 1 ->
                    Optional.of(Moment.RING);
            case WireEvent.Phone(Fact.PhoneAnswered _) -> Optional.of(Moment.LIFTED);
            case WireEvent.Phone(Fact.PhoneEnded _) -> Optional.of(Moment.LAID_DOWN);
            case WireEvent.Phone(Fact.PhoneAbandoned _) -> Optional.of(Moment.CALLER_GONE);
            case WireEvent.Phone _, WireEvent.ButtonPressed _, WireEvent.PartChanged _ ->
                    Optional.empty();
        };
    }
}
