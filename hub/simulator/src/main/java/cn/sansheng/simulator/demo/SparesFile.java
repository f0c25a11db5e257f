package cn.sansheng.simulator.demo;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The stations file: what other people's tools need to take part.
record SparesFile(String hall, List<Spare> stations, Clerk clerk) {
    record Spare(
            String station,
            String kind,
            String broker,
            String credential,
            Optional<Integer> counter,
            Optional<String> line) {}

    record Clerk(String id, String pin, Set<String> services) {}

    static SparesFile of(Casting casting, Path credentials, String pin) throws BadConfiguration {
        int counter = casting.spareCounter();
        Optional<String> line = casting.hall().line(counter);
        HallFile.Clerk clerk = casting.spare();
        return new SparesFile(
                casting.hall().hall(),
                List.of(
                        spare(
                                credentials,
                                HallFile.SPARE_KIOSK,
                                Optional.empty(),
                                Optional.empty()),
                        spare(credentials, HallFile.SPARE_COUNTER, Optional.of(counter), line)),
                new Clerk(clerk.id(), pin, new TreeSet<>(clerk.serves())));
    }

    private static Spare spare(
            Path credentials, String name, Optional<Integer> counter, Optional<String> line)
            throws BadConfiguration {
        StationConfig config = StationConfig.load(credentials.resolve(name + ".yaml"));
        return new Spare(
                name,
                config.kind().wire(),
                config.broker().toString(),
                config.credential().secret(),
                counter,
                line);
    }

    void write(Path file) throws IOException {
        Folder.writePrivately(file, Json.text(this));
    }
}
