package cn.sansheng.simulator.torture;

import cn.sansheng.messages.RequestMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The requests of one station that wait for an answer, kept so that the station can ask them
/// again, byte for byte, after it was killed.
final class Unanswered {
    private final Path folder;

    Unanswered(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(RequestMessage message) {
        try {
            Files.write(file(message.id()), message.bytes());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void forget(UUID request) {
        try {
            Files.deleteIfExists(file(request));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /// One that was being written when the station was killed was never sent.
    List<RequestMessage> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> read(file).stream()).toList();
        }
    }

    private static Optional<RequestMessage> read(Path file) {
        try {
            return RequestMessage.parse(Files.readAllBytes(file))
                            instanceof RequestMessage.Arrival.Readable(var message)
                    ? Optional.of(message)
                    : Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Path file(UUID request) {
        return folder.resolve(request.toString());
    }
}
