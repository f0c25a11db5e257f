package cn.sansheng.hub.journal;

import cn.sansheng.hub.control.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/// What a command says, on the terminal or into a file.
record Printed(Writer out, PrintWriter err) implements Answer {
    @Override
    public void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    @Override
    public void trouble(String text) {
        err.println(text);
        err.flush();
    }
}
