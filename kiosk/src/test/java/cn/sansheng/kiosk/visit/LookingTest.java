package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.MaterialList;
import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.kiosk.visit.Picture.ListPrint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What can be had here, and what to bring for it (S23, S32, S52).
class LookingTest {
    private static final ServiceCode A = Rehearsal.A;
    static final Item MARRIAGE = item("结婚登记", "Register a marriage");
    private static final Item ALLOWANCE = item("高龄津贴", "Old-age allowance");

    private final Rehearsal kiosk = Rehearsal.open();

    private static Item item(String zh, String en) {
        return new Item(
                new Names(zh, en),
                List.of(
                        new Item.Material(
                                new Names("身份证", "Identity card"),
                                Optional.of(true),
                                Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of()));
    }

    static View.Ranges told() {
        View.Ranges ranges = Rehearsal.ranges(5001);
        return new View.Ranges(
                3,
                ranges.day(),
                ranges.ranges(),
                ranges.hours(),
                Optional.of(Map.of(A, List.of(MARRIAGE, ALLOWANCE))));
    }

    private void knowsItems() {
        kiosk.happens(new Event.RangesArrived(told()));
    }

    private <S extends Shown> S shows(Class<S> kind) {
        return assertInstanceOf(kind, kiosk.shown());
    }

    private List<Names> found() {
        return shows(Shown.Finder.class).found().stream().map(Found::names).toList();
    }

    private void types(String letters) {
        for (String letter : letters.split("")) {
            kiosk.touches(new Touch.Narrow(letter));
        }
    }

    private void readsTheFirstItem() {
        knowsItems();
        kiosk.touches(new Touch.Find());
        kiosk.touches(new Touch.OpenService(A));
        kiosk.touches(new Touch.OpenItem(A, 0));
    }

    @Test
    void theSearchIsOfferedWhereThereIsSomethingToFind() {
        assertEquals(Picture.Search.NONE, shows(Shown.Offer.class).search());
        knowsItems();
        assertEquals(Picture.Search.OFFERED, shows(Shown.Offer.class).search());
    }

    @Test
    void servicesAndItemsAreFoundByFirstLettersAndDeadKeysAreKnown() {
        knowsItems();
        kiosk.touches(new Touch.Find());
        assertEquals(
                List.of(new Names("业务A", "Service A"), new Names("业务L", "Service L")), found());

        types("JH");

        assertEquals(List.of(MARRIAGE.names()), found());
        assertTrue(shows(Shown.Finder.class).leadsOn("D"));
        assertTrue(!shows(Shown.Finder.class).leadsOn("X"));
        kiosk.touches(new Touch.Widen());
        assertEquals(List.of("J"), shows(Shown.Finder.class).keys());
        kiosk.touches(new Touch.Speak(Language.EN));
        kiosk.touches(new Touch.Widen());
        types("OLD");
        assertEquals(List.of(ALLOWANCE.names()), found());
    }

    @Test
    void s23_fromTheItemPageOneTouchPrintsTheListAndNoTicketIsTold() {
        readsTheFirstItem();

        kiosk.touches(new Touch.PrintList());

        assertEquals(
                new MaterialList(
                        new Names("庄河市公共行政服务中心", "Zhuanghe Public Service Centre"),
                        new Names("市场监管局", "Market Regulation"),
                        List.of(new CounterId(3), new CounterId(4), new CounterId(5)),
                        MARRIAGE,
                        Optional.of(URI.create("https://hall.example/public/items/A/1")),
                        LocalDateTime.of(2026, 11, 23, 10, 24, 30),
                        "取号机1",
                        Language.ZH),
                kiosk.commands(Command.Print.class).getLast().paper());
        assertEquals(ListPrint.PRINTING, shows(Shown.Materials.class).list());
        kiosk.touches(new Touch.PrintList());
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        assertEquals(ListPrint.PRINTED, shows(Shown.Materials.class).list());
        kiosk.touches(new Touch.PrintList());
        kiosk.passes(Duration.ofSeconds(2));
        assertEquals(1, kiosk.commands(Command.Print.class).size(), "one list for one look");
        assertEquals(List.of(), kiosk.commands(Command.Report.class));
    }

    @Test
    void aListThatCannotBePrintedIsOfferedWithItsTroubleAndAgainWhenThePrinterIsWell() {
        readsTheFirstItem();
        kiosk.touches(new Touch.PrintList());
        kiosk.prints(new PrintResult.Failed(PrinterState.PAPER_OUT));

        assertEquals(ListPrint.OFFERED, shows(Shown.Materials.class).list());
        assertEquals(Optional.of(PrinterState.PAPER_OUT), shows(Shown.Materials.class).trouble());
        kiosk.touches(new Touch.PrintList());
        kiosk.passes(Duration.ofSeconds(1));
        assertEquals(1, kiosk.commands(Command.Print.class).size(), "not into the void");
        kiosk.happens(new Event.PrinterFound());
        kiosk.passes(Duration.ofSeconds(1));
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
        kiosk.touches(new Touch.PrintList());
        assertEquals(2, kiosk.commands(Command.Print.class).size());
    }

    @Test
    void aTicketIsTakenFromTheItemPage() {
        readsTheFirstItem();

        kiosk.touches(new Touch.Take(A));

        assertEquals(
                Optional.of(A),
                shows(Shown.Materials.class).pressed().map(Picture.Pressed::service));
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getLast().id(), Rehearsal.ticket(58)));
        shows(Shown.Ticket.class);
        assertEquals(1, kiosk.asked().size());
    }

    @Test
    void backLeadsOneStepBackAndNoFurther() {
        readsTheFirstItem();

        kiosk.touches(new Touch.Leave());
        shows(Shown.Items.class);
        kiosk.touches(new Touch.Leave());
        shows(Shown.Finder.class);
        kiosk.touches(new Touch.Leave());
        shows(Shown.Offer.class);
    }

    @Test
    void b6_whoReadsIsAskedForMoreTimeAndNoEndsTheVisit() {
        readsTheFirstItem();
        kiosk.passes(Duration.ofSeconds(30));
        assertTrue(kiosk.picture().leaving().isPresent());

        kiosk.touches(new Touch.StayLonger());
        assertTrue(kiosk.picture().leaving().isEmpty());
        shows(Shown.Materials.class);
        kiosk.passes(Duration.ofSeconds(30));
        kiosk.touches(new Touch.Leave());
        shows(Shown.Offer.class);
    }

    @Test
    void whatIsNotThereAnyMoreGivesWayToTheBeginning() {
        readsTheFirstItem();
        kiosk.happens(new Event.RangesArrived(Rehearsal.ranges(5001)));

        shows(Shown.Offer.class);
        kiosk.touches(new Touch.PrintList());
        assertEquals(List.of(), kiosk.commands(Command.Print.class));
    }

    @Test
    void itemsAreKnownAfterARestartWithoutTheHub() {
        knowsItems();
        Kept kept = kiosk.commands(Command.Keep.class).getLast().kept();
        Rehearsal again = new Rehearsal(kept);
        again.passes(Duration.ofSeconds(20));

        again.touches(new Touch.Find());
        again.touches(new Touch.OpenItem(A, 1));

        assertEquals(ALLOWANCE, assertInstanceOf(Shown.Materials.class, again.shown()).item());
    }

    @Test
    void moreServicesThanOneLooksOverAreAskedForByDepartment() {
        kiosk.happens(new Event.ServicesArrived(many()));

        Shown.Departments all = shows(Shown.Departments.class);
        assertEquals(
                List.of(7, 6, 7),
                all.departments().stream().map(each -> each.services().size()).toList());
        kiosk.touches(new Touch.OpenDepartment(all.departments().get(1).names()));
        Shown.Offer offer = shows(Shown.Offer.class);
        assertEquals(Optional.of(new Names("局1", "Bureau 1")), offer.department());
        assertEquals(6, offer.services().size());
        kiosk.touches(new Touch.Leave());
        shows(Shown.Departments.class);
    }

    @Test
    void peopleAreCheckedInWhereDepartmentsComeFirst() {
        kiosk.happens(new Event.ServicesArrived(many()));
        assertTrue(shows(Shown.Departments.class).checksIn());

        kiosk.touches(new Touch.TypeCode());

        shows(Shown.Typing.class);
        kiosk.touches(new Touch.Leave());
        shows(Shown.Departments.class);
    }

    /// Both have keys.
    @Test
    void theSearchAndTheCodeOfAPaperAreTypedApart() {
        knowsItems();
        kiosk.touches(new Touch.Find());
        kiosk.touches(new Touch.TypeCode());
        kiosk.touches(new Touch.Type('j'));
        kiosk.touches(new Touch.Erase());
        assertEquals(List.of(), shows(Shown.Finder.class).keys());
        kiosk.touches(new Touch.Leave());
        kiosk.touches(new Touch.TypeCode());
        kiosk.touches(new Touch.Type('j'));
        kiosk.touches(new Touch.Narrow("H"));
        kiosk.touches(new Touch.Widen());
        assertEquals("j", shows(Shown.Typing.class).typed().text());
    }

    /// Twenty services of three departments.
    private static View.Services many() {
        List<View.Services.Service> services =
                IntStream.range(0, 20)
                        .mapToObj(at ->
                                new View.Services.Service(
                                        new ServiceCode((char) ('A' + at)),
                                        new Names("业务" + at, "Service " + at),
                                        true,
                                        Optional.empty(),
                                        0,
                                        Optional.of(new WaitMinutes(0, 2)),
                                        Optional.of(
                                                new View.Services.Where(
                                                        bureau(at == 19 ? 2 : at % 3),
                                                        List.of(new CounterId(1)),
                                                        Optional.empty(),
                                                        Optional.empty()))))
                        .toList();
        return new View.Services(8, services, Optional.empty());
    }

    private static Names bureau(int at) {
        return new Names("局" + at, "Bureau " + at);
    }

    @Test
    void everyTicketThatIsPrintedIsStillTold() {
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));

        assertInstanceOf(
                Fact.TicketPrinted.class, kiosk.commands(Command.Report.class).getLast().fact());
    }
}
