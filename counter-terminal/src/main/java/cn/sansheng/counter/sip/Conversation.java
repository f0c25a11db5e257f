package cn.sansheng.counter.sip;

import cn.sansheng.counter.sip.SipMessage.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What belongs to one subscription from its first request to its end (RFC 3261, section 12): names
/// and numbers, and how requests and answers are written with them.
final class Conversation {
    private static final String AGENT = "sansheng-counter";

    private final Account account;
    private final Place here;
    private final Supplier<String> tokens;
    private final String id;
    private final String ownTag;
    private long sequence;
    private Optional<String> theirTag = Optional.empty();
    private Optional<String> theirUri = Optional.empty();
    private List<String> routes = List.of();

    Conversation(Account account, Place here, Supplier<String> tokens) {
        this.account = account;
        this.here = here;
        this.tokens = tokens;
        this.id = tokens.get();
        this.ownTag = tokens.get();
    }

    /// A new request each time it is called, `expires` in seconds.
    SipMessage subscribe(long expires, Optional<Authorization> authorization) {
        sequence++;
        String target = theirUri.orElseGet(account::uri);
        List<Field> fields = new ArrayList<>();
        fields.add(
                new Field(
                        "Via",
                        "SIP/2.0/UDP " + here + ";branch=z9hG4bK" + tokens.get() + ";rport"));
        fields.add(new Field("Max-Forwards", "70"));
        routes.forEach(route -> fields.add(new Field("Route", route)));
        fields.add(new Field("From", "<" + account.watcher() + ">;tag=" + ownTag));
        fields.add(
                new Field(
                        "To",
                        "<" + account.uri() + ">" + theirTag.map(it -> ";tag=" + it).orElse("")));
        fields.add(new Field("Call-ID", id));
        fields.add(new Field("CSeq", sequence + " SUBSCRIBE"));
        fields.add(new Field("Contact", "<sip:" + account.login().user() + "@" + here + ">"));
        fields.add(new Field("Event", "dialog"));
        fields.add(new Field("Accept", "application/dialog-info+xml"));
        fields.add(new Field("Expires", String.valueOf(expires)));
        fields.add(new Field("User-Agent", AGENT));
        authorization.ifPresent(
                it -> fields.add(new Field(it.field(), it.answer("SUBSCRIBE", target, tokens))));
        return new SipMessage("SUBSCRIBE " + target + " SIP/2.0", fields, "");
    }

    /// Whether that is the answer to the last request.
    boolean isAnswered(SipMessage response) {
        return isOurs(response, "From")
                && response.number() == sequence
                && response.method().equals("SUBSCRIBE");
    }

    /// A NOTIFY of our subscription. The first who speaks is the one who is listened to.
    boolean isNotifiedBy(SipMessage request) {
        Optional<String> from = request.parameter("From", "tag");
        return isOurs(request, "To")
                && from.isPresent()
                && (theirTag.isEmpty() || theirTag.equals(from));
    }

    /// Whose route is recorded in the answer from the far end to ours.
    void agreed(SipMessage response) {
        theirTag = response.parameter("To", "tag");
        theirUri = response.field("Contact").map(Conversation::address);
        routes = response.all("Record-Route").reversed();
    }

    boolean isAgreed() {
        return theirTag.isPresent();
    }

    static SipMessage answer(SipMessage request, String status, Field... more) {
        List<Field> fields = new ArrayList<>();
        for (String name : List.of("Via", "From", "To", "Call-ID", "CSeq")) {
            request.all(name).forEach(value -> fields.add(new Field(name, value)));
        }
        fields.addAll(List.of(more));
        return new SipMessage("SIP/2.0 " + status, fields, "");
    }

    private boolean isOurs(SipMessage message, String ownField) {
        return message.field("Call-ID").equals(Optional.of(id))
                && message.parameter(ownField, "tag").equals(Optional.of(ownTag));
    }

    private static String address(String contact) {
        int open = contact.indexOf('<');
        int close = contact.indexOf('>');
        return 0 <= open && open < close
                ? contact.substring(open + 1, close)
                : contact.split(";", 2)[0].strip();
    }
}
