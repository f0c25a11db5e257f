package cn.sansheng.ledboard.protocol.alpha;

import cn.sansheng.ledboard.layout.BoardText;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.layout.Page.Size;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.protocol.alpha.Shelf.Glyph;
import cn.sansheng.messages.LedColour;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One Alpha sign on a line. It writes ASCII itself; what else a page says is drawn here and laid
/// into the sign's memory as pictures, once, so that a call is a short text that names them.
public record AlphaSign(int address, ZoneId zone, Optional<Brightness> brightness, Memory memory)
        implements Speech {
    public static final int LEAST_ADDRESS = 1;

    /// 00 speaks to all signs.
    public static final int MOST_ADDRESS = 0xFF;

    /// As many characters other than ASCII as one page may have.
    public static final int MOST_PICTURES = Shelf.LABELS.size();

    /// The width of a small picture file has two digits; boards are whole cells wide.
    public static final int MOST_WIDTH = 248;

    /// The words of a call are learnt while nothing else happens, so that no call waits for them.
    private static final List<Glyph> CALLING =
            List.of(
                    new Glyph('请', LedColour.RED),
                    new Glyph('号', LedColour.RED),
                    new Glyph('优', LedColour.AMBER),
                    new Glyph('先', LedColour.AMBER),
                    new Glyph('预', LedColour.AMBER),
                    new Glyph('约', LedColour.AMBER));

    /// What the sign has been told; `clock` is the hour of hall time in which it was set.
    public record Memory(
            boolean laidOut,
            Shelf shelf,
            Optional<Instant> clock,
            Optional<AlphaBrightness> level,
            Optional<Page> page,
            int refreshed) {
        static Memory blank() {
            return new Memory(
                    false, Shelf.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
        }
    }

    public AlphaSign {
        if (address < LEAST_ADDRESS || address > MOST_ADDRESS) {
            throw new IllegalArgumentException("address must be 1 to 255, was " + address);
        }
        brightness.ifPresent(hours -> hours.percents().values().forEach(AlphaBrightness::of));
    }

    public static AlphaSign of(int address, ZoneId zone, Optional<Brightness> brightness) {
        return new AlphaSign(address, zone, brightness, Memory.blank());
    }

    @Override
    public Speech afresh() {
        return of(address, zone, brightness);
    }

    @Override
    public boolean asks() {
        return false;
    }

    @Override
    public boolean isDone(byte[] heard) {
        return false;
    }

    @Override
    public Said say(Page page, Instant hall, Painter painter) {
        List<Burst> bursts = new ArrayList<>();
        LocalTime time = hall.atZone(zone).toLocalTime();
        if (!memory.laidOut) {
            bursts.add(AlphaPacket.of(address, AlphaCommand.memory(Shelf.LABELS)));
        }
        Optional<Instant> hour = Optional.of(hall.truncatedTo(ChronoUnit.HOURS));
        if (!memory.clock.equals(hour)) {
            bursts.add(AlphaPacket.of(address, AlphaCommand.time(time)));
        }
        Optional<AlphaBrightness> level =
                brightness.map(hours -> AlphaBrightness.of(hours.percentAt(time)));
        level.filter(now -> !memory.level.equals(level))
                .ifPresent(
                        now -> bursts.add(AlphaPacket.of(address, AlphaCommand.brightness(now))));
        List<Glyph> glyphs = glyphs(page);
        List<Glyph> renewed = renewed(page, glyphs);
        Set<Glyph> wanted = new LinkedHashSet<>(renewed);
        wanted.addAll(glyphs);
        Shelf shelf = memory.shelf.holding(wanted);
        wanted.stream()
                .filter(glyph -> renewed.contains(glyph) || !memory.shelf.has(glyph))
                .forEach(glyph -> bursts.addAll(picture(shelf.label(glyph), glyph, painter)));
        bursts.add(AlphaPacket.of(address, AlphaCommand.text(body(page, shelf))));
        Memory next =
                new Memory(
                        true,
                        shelf,
                        hour,
                        level,
                        Optional.of(page),
                        memory.refreshed + renewed.size());
        return new Said(bursts, new AlphaSign(address, zone, brightness, next));
    }

    /// With a repaint goes one picture: a word of a call that the sign does not know yet, then
    /// those of the page by turns. A sign whose memory was damaged is right again after some
    /// repaints.
    private List<Glyph> renewed(Page page, List<Glyph> glyphs) {
        if (!memory.page.equals(Optional.of(page))) {
            return List.of();
        }
        Optional<Glyph> unknown =
                CALLING.stream()
                        .filter(glyph -> !memory.shelf.has(glyph))
                        .filter(_ -> glyphs.size() < MOST_PICTURES)
                        .findFirst();
        if (unknown.isPresent()) {
            return List.of(unknown.get());
        }
        return glyphs.isEmpty() ? List.of() : List.of(glyphs.get(memory.refreshed % glyphs.size()));
    }

    private List<Burst> picture(char label, Glyph glyph, Painter painter) {
        var dots =
                painter.paint(
                        new Page(
                                2 * Page.CELL_WIDTH,
                                Page.CELL_HEIGHT,
                                Size.NORMAL,
                                List.of(
                                        new Row(
                                                0,
                                                List.of(
                                                        new Run(
                                                                "" + glyph.character(),
                                                                glyph.colour(),
                                                                0))))));
        return AlphaPacket.of(
                address, AlphaCommand.pictureSize(label, dots), AlphaCommand.pictureRows(dots));
    }

    private static List<Glyph> glyphs(Page page) {
        return page.rows().stream()
                .flatMap(row -> row.runs().stream())
                .flatMap(run ->
                        run.text()
                                .chars()
                                .filter(character -> BoardText.cells((char) character) == 2)
                                .mapToObj(character -> new Glyph((char) character, run.colour())))
                .distinct()
                .toList();
    }

    private static String body(Page page, Shelf shelf) {
        return AlphaText.begun(page)
                + page.rows().stream()
                        .map(row -> AlphaText.row(row, shelf))
                        .collect(Collectors.joining(AlphaText.NEW_LINE));
    }
}
