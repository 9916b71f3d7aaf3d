package org.kehoach.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.kehoach.sourcetext.Spelling;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitNode;

import org.jspecify.annotations.Nullable;

/** Finds the units that a plan names among those of its day: by name, by kind under the issuing unit, never by guess. */
final class UnitMatcher {

    /** The units that are meant; where that is not certain, none, and those that may be. */
    record Match(List<UnitNode> units, List<UnitNode> candidates) {
        static final Match NONE = new Match(List.of(), List.of());
    }

    private static final int MAX_CANDIDATES = 10;
    private static final String B = "(?<![\\p{L}\\d])";
    private static final String E = "(?![\\p{L}\\d])";
    private static final Map<Pattern, String> WRITTEN_OUT = writtenOut();
    private static final Pattern LEVEL =
            Pattern.compile(B + "(thành phố|tỉnh|phường|xã|quận|huyện|thị xã|thị trấn|đặc khu)" + E);
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:(?:đề nghị|đồng chí|các đồng chí|lãnh đạo|chủ tịch|thủ trưởng|trưởng) )+(?=\\S+ \\S)");
    private static final String COMMUNES =
            "(?:(?:các|mỗi|từng)\\s)*(?<levels>(?:phường|xã|thị trấn|đặc khu)(?:(?:,| và|,? thị trấn|/| -)?\\s*(?:các )?(?:phường|xã|thị trấn|đặc khu))*)";
    private static final Pattern OF_COMMUNES = Pattern.compile(
            "^(?<body>công an |ủy ban nhân dân |ủy ban mặt trận tổ quốc |ban chỉ huy quân sự |đảng ủy |hội đồng nhân dân )?"
                    + COMMUNES + "(?: (?:trên địa bàn|thuộc|trực thuộc).*| thành phố.*)?$");
    private static final Pattern MANY =
            Pattern.compile("^(?:các|mỗi|từng|toàn thể|tất cả) |phường,? (?:và )?xã|xã,? (?:và )?phường");
    private static final Set<UnitKind> COMMUNE_KINDS = EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE);

    private final Map<UUID, List<UnitNode>> children = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final List<UnitNode> all;
    private final List<UnitNode> scope = new ArrayList<>();
    private final @Nullable UnitNode issuer;
    private final String place;
    private final String level;

    UnitMatcher(List<UnitNode> units, UUID issuerId) {
        all = units;
        for (var unit : units) {
            names.put(unit.id(), written(unit.name()));
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                        .add(unit);
            }
        }
        issuer = units.stream()
                .filter(unit -> unit.id().equals(issuerId))
                .findFirst()
                .orElse(null);
        var below = new ArrayDeque<UnitNode>();
        if (issuer != null) {
            below.add(issuer);
        }
        while (!below.isEmpty()) {
            var unit = below.poll();
            scope.add(unit);
            below.addAll(children.getOrDefault(unit.id(), List.of()));
        }
        String name = issuer == null ? "" : name(issuer);
        var levels = LEVEL.matcher(name);
        boolean found = levels.find();
        level = found ? levels.group(1) : "";
        place = found ? name.substring(levels.start()) : "";
    }

    Match match(String phrase) {
        String named = ADDRESS.matcher(written(phrase)).replaceFirst("");
        var exact = scope.stream().filter(unit -> name(unit).equals(named)).toList();
        if (exact.size() == 1) {
            return new Match(exact, List.of());
        }
        var communes = OF_COMMUNES.matcher(named);
        if (communes.matches() && MANY.matcher(named).find() && !isCommune()) {
            return each(ofCommunes(communes.group("body"), communes.group("levels")));
        }
        if (MANY.matcher(named).find()) {
            return each(many(named));
        }
        if (isIssuer(named)) {
            return new Match(List.of(Objects.requireNonNull(issuer)), List.of());
        }
        return one(named);
    }

    private Match each(Collection<UnitNode> units) {
        return units.isEmpty() ? Match.NONE : new Match(List.copyOf(units), List.of());
    }

    private boolean isCommune() {
        return issuer != null && COMMUNE_KINDS.contains(issuer.kind());
    }

    private List<UnitNode> ofCommunes(@Nullable String body, String levels) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        if (levels.contains("phường") || levels.contains("đặc khu")) {
            kinds.add(UnitKind.WARD);
        }
        if (levels.contains("xã") || levels.contains("thị trấn")) {
            kinds.add(UnitKind.COMMUNE);
        }
        var communes =
                scope.stream().filter(unit -> kinds.contains(unit.kind())).toList();
        var kind = switch (body == null ? "" : body.strip()) {
            case "công an" -> UnitKind.POLICE;
            case "ủy ban mặt trận tổ quốc" -> UnitKind.FRONT;
            case "ban chỉ huy quân sự" -> UnitKind.MILITARY;
            case "đảng ủy" -> UnitKind.PARTY_COMMITTEE;
            default -> null;
        };
        if (kind == null) {
            return communes;
        }
        return communes.stream()
                .flatMap(commune -> children.getOrDefault(commune.id(), List.of()).stream())
                .filter(unit -> unit.kind() == kind)
                .toList();
    }

    private Set<UnitNode> many(String named) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        boolean near = false;
        if (named.matches("^(?:các |tất cả các )(?:phòng|cơ quan chuyên môn|ban,? ngành|sở).*")) {
            kinds.add(UnitKind.DEPARTMENT);
            near = true;
        }
        if (named.matches(".*(?:đoàn thể|tổ chức chính trị|các hội|tổ chức thành viên).*")) {
            kinds.add(UnitKind.MASS_ORGANISATION);
            near = true;
        }
        if (named.contains("trường") && named.matches("^(?:các|mỗi|từng) (?:nhà )?trường.*")) {
            kinds.add(UnitKind.SCHOOL);
        }
        if (named.matches("^(?:các |mỗi )(?:cơ quan, )?doanh nghiệp.*")) {
            kinds.add(UnitKind.ENTERPRISE);
        }
        if (named.matches("^(?:các|mỗi|từng) (?:khu phố|thôn|ấp|khu dân cư|tổ dân phố).*")) {
            kinds.add(UnitKind.RESIDENTIAL_AREA);
        }
        boolean direct = near;
        return new HashSet<>(scope.stream()
                .filter(unit -> !unit.equals(issuer) && kinds.contains(unit.kind()))
                .filter(unit -> !direct || (issuer != null && issuer.id().equals(unit.parentId())))
                .toList());
    }

    private boolean isIssuer(String named) {
        if (issuer == null) {
            return false;
        }
        boolean committee = COMMUNE_KINDS.contains(issuer.kind())
                || Set.of(UnitKind.CITY, UnitKind.PROVINCE, UnitKind.PEOPLES_COMMITTEE)
                        .contains(issuer.kind());
        return committee
                && !level.isEmpty()
                && Set.of("ủy ban nhân dân " + place, "ủy ban nhân dân " + level, place)
                        .contains(named);
    }

    private Match one(String named) {
        String core = core(named);
        String other = otherLevel(named);
        if (issuer != null && other.isEmpty()) {
            var near = children.getOrDefault(issuer.id(), List.of());
            var found = unique(near, unit -> core(name(unit)).equals(core));
            found = found == null ? unique(scope, unit -> core(name(unit)).equals(core)) : found;
            found = found == null && words(core).size() > 1 ? unique(near, unit -> contains(unit, core)) : found;
            found = found == null && words(core).size() > 1 ? unique(scope, unit -> contains(unit, core)) : found;
            if (found != null) {
                return new Match(List.of(found), List.of());
            }
        }
        var candidates = new ArrayList<>(
                scope.stream().filter(unit -> contains(unit, core)).toList());
        all.stream()
                .filter(unit -> contains(unit, named) && !candidates.contains(unit))
                .forEach(candidates::add);
        return new Match(List.of(), candidates.stream().limit(MAX_CANDIDATES).toList());
    }

    private static @Nullable UnitNode unique(List<UnitNode> units, Predicate<UnitNode> fits) {
        var found = units.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Without the place, which goes without saying under the issuing unit. */
    private String core(String name) {
        String core = place.isEmpty() ? name : name.replace(" " + place, "");
        return (level.isEmpty() ? core : core.replaceFirst(" " + level + "$", "")).strip();
    }

    /** The level of another place than the issuing unit's, if one is named. */
    private String otherLevel(String named) {
        var levels = LEVEL.matcher(core(named));
        return levels.find()
                        && levels.start() > 0
                        && levels.end() == core(named).length()
                        && !level.isEmpty()
                ? levels.group(1)
                : "";
    }

    private boolean contains(UnitNode unit, String core) {
        var words = words(core);
        return !words.isEmpty() && words(name(unit)).containsAll(words);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\d]+")));
        words.removeAll(Set.of("", "và", "các"));
        return words;
    }

    private String name(UnitNode unit) {
        return names.getOrDefault(unit.id(), "");
    }

    private static String written(String text) {
        String written = Spelling.key(text);
        for (var abbreviation : WRITTEN_OUT.entrySet()) {
            written = abbreviation.getKey().matcher(written).replaceAll(abbreviation.getValue());
        }
        return written.replaceAll("\\s+", " ").strip();
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
        written.put(Pattern.compile(B + "(?:" + abbreviation + ")" + E), words);
    }
}
