package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;

/// Something the hub wants one station to do before it goes stale. Travels in an [OrderMessage];
/// done or failed comes back as a fact.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Order {
    /// A reprint, or a slip of another station.
    @JsonTypeName("print-slip")
    record PrintSlip(TicketId ticket, TicketNumber number, Optional<List<String>> lines)
            implements Order {
        public PrintSlip {
            Require.present(ticket, "ticket");
            Require.present(number, "number");
        }
    }

    @JsonTypeName("speak")
    record Speak(String text, Language language, String zone) implements Order {
        public Speak {
            Require.present(text, "text");
            Require.present(language, "language");
            Require.present(zone, "zone");
        }
    }

    /// The station makes itself noticed for so many seconds.
    @JsonTypeName("identify")
    record Identify(int seconds) implements Order {
        public Identify {
            Require.between(1, seconds, 600, "seconds");
        }
    }
}
