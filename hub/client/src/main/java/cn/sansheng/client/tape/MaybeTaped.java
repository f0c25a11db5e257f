package cn.sansheng.client.tape;

import java.nio.file.Path;
import java.util.Optional;

/// A program's core: as it is, at no cost, or going on tape where a file is named.
public record MaybeTaped<S, E, M, C>(
        Core<S, E, M, C> core, Optional<Recording<S, E, M, C>> recording) implements AutoCloseable {
    public static <S, E, M, C> MaybeTaped<S, E, M, C> of(
            Script<S, E, M, C> script, Optional<Path> file) {
        if (file.isEmpty()) {
            return new MaybeTaped<>(script.core(), Optional.empty());
        }
        Recording<S, E, M, C> recording = new Recording<>(script, file.get());
        return new MaybeTaped<>(recording, Optional.of(recording));
    }

    /// After the owner has ended.
    @Override
    public void close() {
        recording.ifPresent(Recording::close);
    }
}
