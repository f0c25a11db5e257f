package cn.sansheng.counter.sip;

import cn.sansheng.counter.phone.Extension;
import cn.sansheng.counter.sip.SipMessage.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An exchange that has agreed to tell of an extension, and says what a test wants.
public final class ExchangeInHand {
    public static final Account ACCOUNT =
            new Account(
                    "6025",
                    "192.0.2.10",
                    5060,
                    new Login("counter25", "hush"),
                    Duration.ofMinutes(1));

    private final Subscription subscription;
    private final SipMessage subscribe;
    private int count;
    private int tokens;

    public ExchangeInHand() {
        subscription =
                new Subscription(
                        ACCOUNT,
                        () -> new Place("192.0.2.5", 5062),
                        Duration.ZERO,
                        () -> "token" + tokens++);
        subscribe = ((Said.Send) subscription.passed(Duration.ZERO).getFirst()).message();
        subscription.received(answer(subscribe, "200 OK"), Duration.ZERO);
        tells("terminated");
    }

    /// What becomes of the extension when its one call is in this state.
    public List<Extension> tells(String state) {
        count++;
        return subscription.received(document(subscribe, state, count), Duration.ZERO).stream()
                .<Extension>mapMulti((said, out) -> {
                    if (said instanceof Said.Told(var extension)) {
                        out.accept(extension);
                    }
                })
                .toList();
    }

    public static SipMessage answer(SipMessage request, String status, Field... more) {
        List<Field> fields = new ArrayList<>();
        for (Field field : request.fields()) {
            switch (field.name()) {
                case "Via", "From", "Call-ID", "CSeq" -> fields.add(field);
                case "To" ->
                        fields.add(
                                field.value().contains("tag=")
                                        ? field
                                        : new Field("To", field.value() + ";tag=theirs"));
                default -> {}
            }
        }
        fields.add(new Field("Contact", "<sip:6025@192.0.2.10:5080>"));
        fields.addAll(List.of(more));
        return new SipMessage("SIP/2.0 " + status, fields, "");
    }

    /// The `count`-th NOTIFY after this SUBSCRIBE, and document.
    public static SipMessage document(SipMessage subscribe, String state, int count) {
        String from = subscribe.field("To").orElseThrow().split(";", 2)[0] + ";tag=theirs";
        return new SipMessage(
                "NOTIFY sip:counter25@192.0.2.5:5062 SIP/2.0",
                List.of(
                        new Field("Via", "SIP/2.0/UDP 192.0.2.10;branch=z9hG4bKn" + count),
                        new Field("From", from),
                        new Field("To", subscribe.field("From").orElseThrow()),
                        new Field("Call-ID", subscribe.field("Call-ID").orElseThrow()),
                        new Field("CSeq", count + " NOTIFY"),
                        new Field("Event", "dialog"),
                        new Field("Subscription-State", "active;expires=60"),
                        new Field("Content-Type", "application/dialog-info+xml")),
                ("<dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" version=\"%d\""
                                + " state=\"full\" entity=\"sip:6025@h\"><dialog id=\"a\""
                                + " direction=\"recipient\"><state>%s</state>"
                                + "<remote><identity display=\"Wang\">sip:13800138000@h</identity>"
                                + "</remote></dialog></dialog-info>")
                        .formatted(count, state));
    }
}
