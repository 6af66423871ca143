package vn.motcua.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.catalogue.ProcedureCatalogue;
import vn.motcua.contracts.unit.Unit;
import vn.motcua.contracts.unit.Units;
import vn.motcua.plan.document.Texts;
import vn.motcua.plan.reference.CatalogueRecord;
import vn.motcua.plan.reference.ShippedReference;

/** What tests of this module start from: the shipped data and the Vietnamese texts. */
public final class Given {

    private static final List<String> PLANS = List.of(
            "hai-phong-2026-mau",
            "hai-duong-2026",
            "vinh-thong-2026",
            "vinh-thuan-2025H2",
            "ha-tan-2024",
            "phuong-ky-2023");

    private Given() {}

    /** The names of the shipped plans, the city's first. */
    public static List<String> plans() {
        return PLANS;
    }

    /** A shipped plan as it is posted. */
    public static byte[] plan(String name) {
        try (InputStream file = Given.class.getResourceAsStream("/plans/" + name + ".yaml")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as it is posted. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The Vietnamese texts of the service and the kit. */
    public static Texts texts() {
        return (key, arguments) -> {
            for (String bundle : List.of("messages.service", "messages.kit")) {
                ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT);
                if (texts.containsKey(key)) {
                    return MessageFormat.format(texts.getString(key), arguments);
                }
            }
            throw new AssertionError("no text for " + key);
        };
    }

    /** All shipped units. */
    public static Units units() {
        JsonMapper json = JsonMapper.builder().build();
        return new Units(new ShippedReference(json)
                .records().entrySet().stream()
                        .filter(record -> record.getKey().startsWith("unit|"))
                        .map(record -> json.readValue(record.getValue(), Unit.class))
                        .toList());
    }

    /** The shipped sample catalogue. */
    public static ProcedureCatalogue catalogue() {
        CatalogueRecord record = new ShippedReference(JsonMapper.builder().build()).catalogue();
        JsonMapper json = JsonMapper.builder().build();
        return json.readValue(json.writeValueAsBytes(record), ProcedureCatalogue.class);
    }
}
