package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.ArrayList;
import java.util.List;

/// The one command known here, A3 06: forget these areas, show that one.
record AreaCommand(List<Integer> deleted, List<Area> areas) {
    private static final int UNIT = 8;

    static AreaCommand parse(Bytes data) throws Refused {
        Cursor cursor = new Cursor(data);
        Refused.unless(cursor.next(1) == 0xA3 && cursor.next(1) == 0x06, Refusal.COMMAND);
        cursor.next(1);
        cursor.zero(2);
        List<Integer> deleted = new ArrayList<>();
        for (int left = cursor.next(1); left > 0; left--) {
            deleted.add(cursor.next(1));
        }
        List<Area> areas = new ArrayList<>();
        for (int left = cursor.next(1); left > 0; left--) {
            areas.add(area(new Cursor(cursor.take(cursor.next(2)))));
        }
        Refused.unless(cursor.left() == 0, Refusal.LENGTH);
        return new AreaCommand(List.copyOf(deleted), List.copyOf(areas));
    }

    private static Area area(Cursor cursor) throws Refused {
        Refused.unless(cursor.next(1) == 0, Refusal.AREA);
        int x = cursor.next(2) * UNIT;
        int y = cursor.next(2);
        int width = cursor.next(2) * UNIT;
        int height = cursor.next(2);
        int id = cursor.next(1);
        cursor.zero(1);
        cursor.next(1);
        cursor.next(2);
        cursor.zero(3);
        boolean singleLine = between(1, cursor.next(1), 2) == 1;
        boolean wraps = between(1, cursor.next(1), 2) == 2;
        Area.Effect effect = Area.Effect.of(cursor.next(1));
        cursor.zero(1);
        int speed = between(0, cursor.next(1), 24);
        double stay = cursor.next(1) / 2.0;
        Bytes text = cursor.take(cursor.next(4));
        Refused.unless(cursor.left() == 0, Refusal.LENGTH);
        Refused.unless(fits(x, width) && fits(y, height), Refusal.AREA);
        List<List<Area.Run>> said = CardText.parse(text.array());
        Refused.unless(!singleLine || said.size() == 1, Refusal.TEXT);
        return new Area(
                id,
                x,
                y,
                width,
                height,
                singleLine,
                wraps && !singleLine,
                effect,
                speed,
                stay,
                said);
    }

    /// No card drives more than some thousand dots in a row; beyond that a number is damage.
    private static boolean fits(int from, int size) {
        return size > 0 && from + size <= 4096;
    }

    private static int between(int least, int value, int most) throws Refused {
        Refused.unless(value >= least && value <= most, Refusal.AREA);
        return value;
    }
}
