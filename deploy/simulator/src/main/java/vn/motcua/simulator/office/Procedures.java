package vn.motcua.simulator.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The procedures that the simulated wards handle, read from {@code procedures.csv}. */
public record Procedures(List<Procedure> all) {

    public Procedures {
        all = List.copyOf(all);
    }

    /** The mix that is shipped; its codes and sectors are those of the sample catalogue. */
    public static Procedures shipped() {
        try (InputStream in = Objects.requireNonNull(Procedures.class.getResourceAsStream("procedures.csv"))) {
            return new Procedures(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Procedures::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, as often as it comes in wards of that kind. */
    Procedure pick(Dice dice, boolean urban) {
        return dice.pick(all, procedure -> procedure.weight(urban));
    }

    private static Procedure parse(String line) {
        String[] part = line.split(";");
        return new Procedure(
                part[0],
                part[1],
                part[2],
                Boolean.parseBoolean(part[3]),
                Integer.parseInt(part[4]),
                Long.parseLong(part[5]),
                Boolean.parseBoolean(part[6]),
                Double.parseDouble(part[7]),
                Double.parseDouble(part[8]));
    }
}
