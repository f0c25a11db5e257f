package cn.sansheng.hub.control;

import java.io.IOException;

/// What a command says while it works, line by line.
public interface Answer {
    /// What was asked for.
    void line(String text) throws IOException;

    /// What the operator should know about it.
    void trouble(String text) throws IOException;
}
