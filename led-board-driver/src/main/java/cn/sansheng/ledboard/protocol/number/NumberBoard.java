package cn.sansheng.ledboard.protocol.number;

import cn.sansheng.ledboard.layout.NumberLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.protocol.number.FramePart.Showing;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

/// One board of a kind that shows a number.
public record NumberBoard(int address, NumberKind kind) implements Speech {
    public static final int MOST_ADDRESS = 0xFF;

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
        String text = NumberLayout.number(page);
        String figures = text.replaceFirst("[A-Z]", "");
        int value = figures.isEmpty() ? 0 : Integer.parseInt(figures);
        Showing showing = new Showing(address, text, value, kind.digits());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.frame().forEach(part -> part.write(showing, out));
        return new Said(List.of(Burst.frame(out.toByteArray())), this);
    }

    /// Every frame is whole.
    @Override
    public Speech afresh() {
        return this;
    }
}
