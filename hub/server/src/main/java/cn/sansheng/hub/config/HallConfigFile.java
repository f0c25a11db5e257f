package cn.sansheng.hub.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// hall.yaml on disk. What stands in it is judged as a whole before any of it is used.
public final class HallConfigFile {
    private HallConfigFile() {}

    /// A good file, and what it still lacks without being wrong.
    public record Checked(HallConfig config, List<Fault> gaps) {}

    public static HallConfig load(Path file) throws BadConfiguration {
        return check(file).config();
    }

    public static Checked check(Path file) throws BadConfiguration {
        Faults faults = new Faults();
        Optional<Section> read = read(file, Schema.hall(), faults);
        if (read.isEmpty()) {
            throw new BadConfiguration(file, faults.inOrder());
        }
        Section hall = read.get();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        Holidays holidays = holidays(hall, folder, faults);
        Places.check(hall, faults);
        People.check(hall, faults);
        Opening.check(hall, faults);
        Connections.check(hall, folder, faults);
        Items.check(hall, faults);
        refuse(file, faults);
        HallConfig config = new HallFromYaml(hall, holidays, folder).config();
        Items.checkSize(hall, config, faults);
        refuse(file, faults);
        return new Checked(config, Items.gaps(hall));
    }

    private static void refuse(Path file, Faults faults) throws BadConfiguration {
        if (faults.any()) {
            throw new BadConfiguration(file, faults.inOrder());
        }
    }

    static Optional<Section> read(Path file, Schema schema, Faults faults) {
        Optional<Yaml> yaml = contents(file, faults).flatMap(text -> YamlReader.read(text, faults));
        yaml.ifPresent(tree -> new SchemaCheck(faults).check(schema, tree, ""));
        return yaml.map(tree -> Section.root(schema, tree));
    }

    private static Optional<String> contents(Path file, Faults faults) {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException _) {
            faults.add(1, "", "this is not UTF-8");
        } catch (IOException e) {
            faults.add(1, "", "cannot be read: " + e);
        }
        return Optional.empty();
    }

    /// What is wrong in the file of holidays is told where hall.yaml names it.
    private static Holidays holidays(Section hall, Path folder, Faults faults) {
        return hall.value("holidays")
                .map(name -> {
                    Faults there = new Faults();
                    Holidays holidays = Holidays.read(folder.resolve(name.text()), there);
                    there.inOrder().forEach(fault -> faults.add(name, name.text() + " " + fault));
                    return holidays;
                })
                .orElse(Holidays.NONE);
    }
}
