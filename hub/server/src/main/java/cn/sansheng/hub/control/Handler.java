package cn.sansheng.hub.control;

import java.io.IOException;
import java.util.List;

/// Carries out one family of commands inside the running hub.
@FunctionalInterface
public interface Handler {
    /// Returns the command's exit code; `words` are what followed the family's name.
    int answer(List<String> words, Answer to) throws IOException;
}
