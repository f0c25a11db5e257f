package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that stands on the screen at one moment. `time` is the hall's, to the minute; it and the
/// hall's names are known once the hub has spoken. `leaving` is there when whoever began a visit
/// and touches nothing is asked for more time: the seconds left, in steps of five. `focus` is there
/// when the five keys are used.
public record Picture(
        Language language,
        Optional<View.Names> hall,
        Optional<LocalDateTime> time,
        Layout layout,
        Optional<Integer> leaving,
        Optional<Focus> focus,
        Help help,
        Shown shown) {
    public static final Picture BLANK =
            new Picture(
                    Language.ZH,
                    Optional.empty(),
                    Optional.empty(),
                    Layout.USUAL,
                    Optional.empty(),
                    Optional.empty(),
                    Help.NONE,
                    new Shown.Starting());

    /// Whether the staff was called, and whether that is just being said; with the hub away nobody
    /// hears of it yet.
    public enum Help {
        NONE,
        CALLED,
        SAID,
        SAID_ALONE;

        public boolean isSaid() {
            return this == SAID || this == SAID_ALONE;
        }
    }

    public sealed interface Shown {
        record Starting() implements Shown {}

        /// The hub cannot be reached and there is no number in reserve: no tickets now.
        record Away(Optional<String> telephone) implements Shown {}

        /// `trouble` of a printer that cannot print: tickets are given all the same.
        record Offer(
                List<View.Services.Service> services,
                int page,
                Reach reach,
                Optional<PrinterState> trouble,
                Optional<Pressed> pressed,
                Optional<View.Names> department,
                Search search)
                implements Shown {
            public Offer {
                services = List.copyOf(services);
            }

            /// Papers are checked in where the hub is.
            public boolean checksIn() {
                return reach == Reach.HUB;
            }

            /// All services there are, and nothing to search.
            public Offer(
                    List<View.Services.Service> services,
                    int page,
                    Reach reach,
                    Optional<PrinterState> trouble,
                    Optional<Pressed> pressed) {
                this(services, page, reach, trouble, pressed, Optional.empty(), Search.NONE);
            }
        }

        /// The first question where services are many.
        record Departments(
                List<Department> departments, int page, Reach reach, Optional<PrinterState> trouble)
                implements Shown {
            public Departments {
                departments = List.copyOf(departments);
            }

            /// Papers are checked in where the hub is.
            public boolean checksIn() {
                return reach == Reach.HUB;
            }
        }

        /// `next` are the letters that lead on.
        record Finder(List<String> keys, Set<Character> next, List<Found> found, int page)
                implements Shown {
            public Finder {
                keys = List.copyOf(keys);
                next = Set.copyOf(next);
                found = List.copyOf(found);
            }

            /// Whether something would be found after that key.
            public boolean leadsOn(String key) {
                return key.chars().anyMatch(letter -> next.contains((char) letter));
            }
        }

        /// What one service does for people.
        record Items(
                View.Services.Service service,
                List<Item> items,
                int page,
                Reach reach,
                Optional<Pressed> pressed)
                implements Shown {
            public Items {
                items = List.copyOf(items);
            }
        }

        /// What to bring for one item; `address` is its page, for the QR code; `trouble` of a
        /// printer that cannot print the list.
        record Materials(
                View.Services.Service service,
                Item item,
                int page,
                Reach reach,
                Optional<URI> address,
                ListPrint list,
                Optional<PrinterState> trouble,
                Optional<Pressed> pressed)
                implements Shown {}

        record Ticket(Given given, Progress progress) implements Shown {}

        /// The number holds, the paper is missing.
        record TicketNotPrinted(Given given, PrinterState trouble, Reprint reprint, Staff staff)
                implements Shown {}

        /// No service gives numbers now.
        record Closed(Closure closure, Optional<String> telephone) implements Shown {
            /// Whoever has a paper already comes in on a full day too.
            public boolean checksIn() {
                return closure.cause() == Closure.Cause.FULL_TODAY;
            }
        }

        record Refused(View.Services.Service service, RefusalCode code, int seconds)
                implements Shown {}

        record NoAnswer(View.Services.Service service, int seconds) implements Shown {}

        /// The code of a paper is being typed. `row` is what the five keys have opened; `part` says
        /// which keys are shown where not all find room.
        record Typing(Typed typed, Optional<Integer> row, int part, Asked asked) implements Shown {}

        /// A paper gives no place in the queue.
        record NotCheckedIn(RefusalCode code, How how, int seconds) implements Shown {
            /// Whether looking at what was typed may help.
            public boolean mayBeMistyped() {
                return how == How.TYPED
                        && switch (code) {
                            case EXPIRED, WRONG_STATE, TOO_SOON, CLOSED -> false;
                            default -> true;
                        };
            }
        }
    }

    /// Whether there is more to be found than what is shown.
    public enum Search {
        NONE,
        OFFERED
    }

    public enum ListPrint {
        OFFERED,
        PRINTING,
        PRINTED
    }

    public record Department(View.Names names, List<View.Services.Service> services) {}

    /// A service, or one of its items, counted from 0.
    public record Found(View.Services.Service service, Optional<Integer> item, View.Names names) {
        static Found service(View.Services.Service service) {
            return new Found(service, Optional.empty(), service.names());
        }

        static Found item(View.Services.Service service, int at, Item item) {
            return new Found(service, Optional.of(at), item.names());
        }

        public String id() {
            return "found-" + service.code() + item.map(at -> "-" + at).orElse("");
        }

        public Touch touch() {
            return item.<Touch>map(at -> new Touch.OpenItem(service.code(), at))
                    .orElseGet(() -> new Touch.OpenService(service.code()));
        }
    }

    /// Whether the hub gives the tickets, or the kiosk from its reserve.
    public enum Reach {
        HUB,
        ALONE
    }

    public record Pressed(ServiceCode service, Waiting waiting) {}

    public enum Waiting {
        BRIEFLY,
        LONG
    }

    /// A ticket as a citizen sees it. `page` is what its QR code holds; `seconds` are left until
    /// the screen goes home, in steps of five.
    public record Given(
            Taken ticket, View.Services.Service service, Optional<URI> page, int seconds) {}

    /// Whether the hub is being asked for the code that was typed.
    public enum Asked {
        NOT_YET,
        ON_ITS_WAY
    }

    /// How a paper's code was read.
    public enum How {
        SCANNED,
        TYPED
    }

    public enum Progress {
        PRINTING,
        PRINTED
    }

    public enum Reprint {
        NOT_YET,
        POSSIBLE
    }

    /// Whether the hub, and so the staff, has been told of the trouble.
    public enum Staff {
        TOLD,
        TO_BE_CALLED
    }
}
