package org.kehoach.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.sourcetext.Spelling;
import org.kehoach.unit.UnitNode;

/** The units of a day by the words of their names, so that one is found without going through all of them. */
final class UnitNames {

    private static final Map<Pattern, String> WRITTEN_OUT = writtenOut();
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> OF_NO_WEIGHT = Set.of("", "và", "các");

    private record Named(UnitNode unit, Set<String> words) {}

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, List<UnitNode>> byName = new HashMap<>();
    private final Map<String, List<Named>> byWord = new HashMap<>();

    UnitNames(List<UnitNode> units) {
        for (var unit : units) {
            String name = written(unit.name());
            var named = new Named(unit, words(name));
            names.put(unit.id(), name);
            byName.computeIfAbsent(name, missing -> new ArrayList<>()).add(unit);
            named.words.forEach(word ->
                    byWord.computeIfAbsent(word, missing -> new ArrayList<>()).add(named));
        }
    }

    String of(UnitNode unit) {
        return names.getOrDefault(unit.id(), "");
    }

    Stream<UnitNode> called(String name) {
        return byName.getOrDefault(name, List.of()).stream();
    }

    /** Those whose names have all of the words, in whatever order. */
    Stream<UnitNode> withWordsOf(String text) {
        var words = words(text);
        return words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .stream()
                .flatMap(List::stream)
                .filter(named -> named.words.containsAll(words))
                .map(Named::unit);
    }

    static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(NOT_OF_A_WORD.split(text)));
        words.removeAll(OF_NO_WEIGHT);
        return words;
    }

    /** For comparing: in small letters, with abbreviations written out. */
    static String written(String text) {
        String written = Spelling.key(text);
        for (var abbreviation : WRITTEN_OUT.entrySet()) {
            written = abbreviation.getKey().matcher(written).replaceAll(abbreviation.getValue());
        }
        return SPACES.matcher(written).replaceAll(" ").strip();
    }

    private static Map<Pattern, String> writtenOut() {
        var written = new LinkedHashMap<Pattern, String>();
        put(written, "ca(?=\\s+(?:tp|thành phố|phường|xã|tỉnh|huyện|quận|thị))", "công an");
        put(
                written,
                "(?:ubmttq|ub\\s?mttq|ủy ban mttq|ủy ban mặt trận tổ quốc|mặt trận tổ quốc|mttq)(?:\\s+việt nam)?(?:\\s+(?=việt nam))?",
                "ủy ban mặt trận tổ quốc");
        put(written, "ubnd", "ủy ban nhân dân");
        put(written, "hđnd", "hội đồng nhân dân");
        put(written, "(?:bch quân sự|bchqs)", "ban chỉ huy quân sự");
        put(written, "bcđ", "ban chỉ đạo");
        put(written, "vp", "văn phòng");
        put(written, "lđlđ", "liên đoàn lao động");
        put(written, "tp\\.?", "thành phố");
        put(written, "(?:tncs|cộng sản)(?:\\s+(?:hcm|hồ chí minh))?", "");
        return written;
    }

    private static void put(Map<Pattern, String> written, String abbreviation, String words) {
        written.put(Pattern.compile("(?<![\\p{L}\\d])(?:" + abbreviation + ")(?![\\p{L}\\d])"), words);
    }
}
