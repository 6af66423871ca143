package vn.motcua.contracts.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.contracts.indicator.IndicatorCatalogue;
import vn.motcua.contracts.indicator.Ratio;

/** The scheme of Quyết định 766/QĐ-TTg: groups, components and bands, read from {@code score766.csv}. */
public final class Score766 {

    private static final String FILE = "/vn/motcua/contracts/score766.csv";

    private final List<ScoreGroup> groups;
    private final List<ScoreBand> bands;

    private Score766(List<ScoreGroup> groups, List<ScoreBand> bands) {
        this.groups = List.copyOf(groups);
        this.bands = List.copyOf(bands);
    }

    /** The scheme that is shipped. */
    public static Score766 shipped() {
        InputStream file = Objects.requireNonNull(Score766.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scheme of one's own. */
    public static Score766 of(List<ScoreGroup> groups, List<ScoreBand> bands) {
        return new Score766(groups, bands);
    }

    /** The bands, the highest first. */
    public List<ScoreBand> bands() {
        return bands;
    }

    /** The groups in the scheme's order. */
    public List<ScoreGroup> groups() {
        return groups;
    }

    /** The component of that code, if there is one. */
    public Optional<ScoreComponent> component(String code) {
        return groups.stream()
                .flatMap(group -> group.components().stream())
                .filter(component -> component.code().equals(code))
                .findFirst();
    }

    /** True when a unit may declare a figure of that code: an indicator of kind DECLARED or a component of the score. */
    public boolean declarable(String code, IndicatorCatalogue indicators) {
        return indicators.isDeclared(code) || component(code).isPresent();
    }

    /** Scores the pairs that a function gives by component code; {@link Ratio#NONE} for what is not known. */
    public Scored score(Function<String, Ratio> pairs) {
        List<Scored.Group> scored = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (ScoreGroup group : groups) {
            List<Scored.Component> components = group.components().stream()
                    .map(component -> {
                        Ratio pair = pairs.apply(component.code());
                        return new Scored.Component(component.code(), component.max(), pair, component.score(pair));
                    })
                    .toList();
            BigDecimal score =
                    components.stream().map(Scored.Component::score).reduce(BigDecimal.ZERO, BigDecimal::add);
            total = total.add(score);
            scored.add(new Scored.Group(group.code(), group.max(), score, components));
        }
        return new Scored(total, band(total), scored);
    }

    private String band(BigDecimal total) {
        return bands.stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(ScoreBand::name)
                .findFirst()
                .orElse("");
    }

    private static Score766 parse(List<String> lines) {
        Map<String, List<ScoreComponent>> groups = new LinkedHashMap<>();
        List<ScoreBand> bands = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split(";", -1);
            if (line.startsWith("BAND;")) {
                bands.add(new ScoreBand(new BigDecimal(columns[1]), columns[2]));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                groups.computeIfAbsent(columns[0], absent -> new ArrayList<>()).add(component(columns));
            }
        }
        List<ScoreGroup> all = new ArrayList<>();
        groups.forEach((code, components) -> all.add(new ScoreGroup(code, components)));
        return new Score766(all, bands);
    }

    private static ScoreComponent component(String[] columns) {
        ScoreComponent.Source source = switch (columns[4]) {
            case "DECLARED" -> new ScoreComponent.Source.DeclaredOnly();
            case "PROGRESS_LESS_COMPLAINTS" -> new ScoreComponent.Source.ProgressLessComplaints();
            default -> new ScoreComponent.Source.FromIndicator(columns[4]);
        };
        return new ScoreComponent(
                columns[1], new BigDecimal(columns[2]), new BigDecimal(columns[3]), source, "FULL".equals(columns[5]));
    }
}
