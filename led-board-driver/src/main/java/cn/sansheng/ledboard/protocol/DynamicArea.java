package cn.sansheng.ledboard.protocol;

import cn.sansheng.ledboard.layout.BoardText;

/// The one area of a card that is set anew while it runs; here it covers the whole board. The card
/// draws the text with its own 16-dot font.
record DynamicArea(
        int width, int height, Answer answer, Lines lines, Wrapping wrapping, String text) {
    private static final int COMMAND_GROUP = 0xA3;
    private static final int SET_DYNAMIC_AREA = 0x06;
    private static final int DOTS_PER_WIDTH_UNIT = 8;
    private static final int TIMEOUT_SECONDS = 2;
    private static final int STATIC = 1;
    private static final int SPEED = 4;
    private static final int STAY_HALF_SECONDS = 5;

    enum Answer {
        DEMANDED(1),
        NONE(2);

        private final int code;

        Answer(int code) {
            this.code = code;
        }
    }

    enum Lines {
        ONE(1),
        MANY(2);

        private final int code;

        Lines(int code) {
            this.code = code;
        }
    }

    enum Wrapping {
        MANUAL(1),
        AUTOMATIC(2);

        private final int code;

        Wrapping(int code) {
            this.code = code;
        }
    }

    byte[] command() {
        byte[] area = area();
        return new LittleEndian()
                .one(COMMAND_GROUP)
                .one(SET_DYNAMIC_AREA)
                .one(answer.code)
                .zeros(2)
                .one(0) // areas to delete
                .one(1) // areas to set
                .two(area.length)
                .all(area)
                .bytes();
    }

    private byte[] area() {
        byte[] gb2312 = text.getBytes(BoardText.GB2312);
        return new LittleEndian()
                .one(0) // a text area
                .two(0) // left
                .two(0) // top
                .two(width / DOTS_PER_WIDTH_UNIT)
                .two(height)
                .one(0) // the area's number
                .one(0) // space between lines
                .one(0) // shown until the next one comes
                .two(TIMEOUT_SECONDS)
                .zeros(3)
                .one(lines.code)
                .one(wrapping.code)
                .one(STATIC)
                .one(0) // leaves as it came
                .one(SPEED)
                .one(STAY_HALF_SECONDS)
                .four(gb2312.length)
                .all(gb2312)
                .bytes();
    }
}
