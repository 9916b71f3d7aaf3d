package org.kehoach.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    private static final Pattern LEVEL =
            Pattern.compile(B + "(thành phố|tỉnh|phường|xã|quận|huyện|thị xã|thị trấn|đặc khu)" + E);
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:(?:đề nghị|đồng chí|các đồng chí|lãnh đạo|chủ tịch|thủ trưởng|trưởng) )+(?=\\S+ \\S)");
    private static final String COMMUNES =
            "(?:(?:các|mỗi|từng)\\s)*(?<levels>(?:phường|xã|thị trấn|đặc khu)(?:(?:,| và|,? thị trấn|/| -)?\\s*(?:các )?(?:phường|xã|thị trấn|đặc khu))*)";
    private static final Pattern OF_COMMUNES = Pattern.compile(
            "^(?<body>công an |ủy ban nhân dân |ủy ban mặt trận tổ quốc |ban chỉ huy quân sự |đảng ủy |hội đồng nhân dân )?"
                    + COMMUNES + "(?: (?:trên địa bàn|thuộc|trực thuộc).*| thành phố.*)?$");
    /** Phường 1, 2 và 3. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?<whose>(?:công an |ủy ban nhân dân )?)(?:các )?phường (?<numbers>\\d+(?:(?:,| và|, và) \\d+)+)$");

    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("\\D+");
    private static final Pattern MANY =
            Pattern.compile("^(?:các|mỗi|từng|toàn thể|tất cả) |phường,? (?:và )?xã|xã,? (?:và )?phường");
    /** Words that make of a body another one of its kind: Trung tâm Y tế các huyện. */
    private static final Pattern OF_ELSEWHERE = Pattern.compile(
            "(?:các|mỗi|từng|của|cấp|thuộc|trực|tỉnh|thành|quận|huyện|thị|phường|xã|đặc|khu|thôn|ấp|hai|liên)(?!\\p{L})");

    private static final String COMMITTEE = "ủy ban nhân dân ";
    private static final Set<UnitKind> COMMUNE_KINDS = EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE);
    private static final Set<UnitKind> PLACE_KINDS =
            EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.CITY, UnitKind.PROVINCE);

    private final Map<UUID, List<UnitNode>> children = new HashMap<>();
    private final UnitNames names;
    private final List<UnitNode> scope = new ArrayList<>();
    private final Set<UUID> below = new HashSet<>();
    private final @Nullable UnitNode issuer;
    private final String place;
    private final String level;

    UnitMatcher(List<UnitNode> units, UUID issuerId) {
        names = new UnitNames(units);
        for (var unit : units) {
            if (unit.parentId() != null) {
                children.computeIfAbsent(unit.parentId(), parent -> new ArrayList<>())
                        .add(unit);
            }
        }
        issuer = units.stream()
                .filter(unit -> unit.id().equals(issuerId))
                .findFirst()
                .orElse(null);
        var next = new ArrayDeque<UnitNode>();
        if (issuer != null) {
            next.add(issuer);
        }
        while (!next.isEmpty()) {
            var unit = next.poll();
            scope.add(unit);
            below.add(unit.id());
            next.addAll(children.getOrDefault(unit.id(), List.of()));
        }
        String name = issuer == null ? "" : names.of(issuer);
        var levels = LEVEL.matcher(name);
        boolean found = levels.find();
        level = found ? levels.group(1) : "";
        place = found ? name.substring(levels.start()) : "";
    }

    /** Where the phrase runs on into words that are nobody's name, the longest beginning of it that is one. */
    Match match(String mentioned) {
        String phrase = mentioned.strip();
        var match = matchWhole(phrase);
        for (int end = wordBefore(phrase, phrase.length()); match.units().isEmpty() && end > 0; ) {
            boolean runsOn = Character.isLowerCase(phrase.codePointAt(end + 1))
                    && !OF_ELSEWHERE.matcher(phrase.substring(end + 1)).lookingAt();
            var shorter = runsOn ? called(phrase.substring(0, end)) : List.<UnitNode>of();
            match = shorter.size() == 1 ? new Match(shorter, List.of()) : match;
            end = wordBefore(phrase, end);
        }
        return match;
    }

    /** Where the last word but one ends, if the name would still have two. */
    private static int wordBefore(String phrase, int end) {
        int space = phrase.lastIndexOf(' ', end - 1);
        return space > 0 && phrase.lastIndexOf(' ', space - 1) > 0 ? space : -1;
    }

    private List<UnitNode> called(String name) {
        String named = UnitNames.written(name);
        String core = core(named);
        return named.isBlank()
                ? List.of()
                : names.withWordsOf(core)
                        .filter(unit -> isBelow(unit) && core(names.of(unit)).equals(core))
                        .toList();
    }

    private Match matchWhole(String phrase) {
        String named = ADDRESS.matcher(UnitNames.written(phrase)).replaceFirst("");
        var exact = names.called(named).filter(this::isBelow).toList();
        if (exact.size() == 1) {
            return new Match(exact, List.of());
        }
        var numbered = numbered(named);
        if (!numbered.isEmpty()) {
            return new Match(numbered, List.of());
        }
        var place = named.startsWith(COMMITTEE) ? ofPlace(named.substring(COMMITTEE.length())) : List.<UnitNode>of();
        if (place.size() == 1) {
            return new Match(place, List.of());
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

    /** Nobody where one of the wards is not found. */
    private List<UnitNode> numbered(String named) {
        var list = NUMBERED.matcher(named);
        if (!list.matches()) {
            return List.of();
        }
        String ward = list.group("whose") + "phường ";
        var found = NOT_OF_A_NUMBER
                .splitAsStream(list.group("numbers"))
                .map(number -> matchWhole(ward + number).units())
                .toList();
        return found.stream().allMatch(units -> units.size() == 1)
                ? found.stream().flatMap(List::stream).toList()
                : List.of();
    }

    /** A place writes by its people's committee, and is a unit under its own name. */
    private List<UnitNode> ofPlace(String name) {
        return names.called(name)
                .filter(unit -> isBelow(unit) && PLACE_KINDS.contains(unit.kind()))
                .toList();
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
                .filter(unit -> !direct || isNear(unit))
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
            var same = names.withWordsOf(core)
                    .filter(unit -> isBelow(unit) && core(names.of(unit)).equals(core))
                    .toList();
            var alike = UnitNames.words(core).size() > 1
                    ? names.withWordsOf(core).filter(this::isBelow).toList()
                    : List.<UnitNode>of();
            var found = Stream.of(same, alike)
                    .flatMap(units -> Stream.of(units.stream().filter(this::isNear), units.stream()))
                    .flatMap(units -> unique(units).stream())
                    .findFirst();
            if (found.isPresent()) {
                return new Match(List.of(found.get()), List.of());
            }
        }
        var candidates = Stream.concat(names.withWordsOf(core).filter(this::isBelow), names.withWordsOf(named))
                .distinct();
        return new Match(List.of(), candidates.limit(MAX_CANDIDATES).toList());
    }

    private static Optional<UnitNode> unique(Stream<UnitNode> units) {
        var found = units.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean isBelow(UnitNode unit) {
        return below.contains(unit.id());
    }

    private boolean isNear(UnitNode unit) {
        return issuer != null && issuer.id().equals(unit.parentId());
    }

    /** Without the place, which goes without saying under the issuing unit. */
    private String core(String name) {
        String core = place.isEmpty() ? name : name.replace(" " + place, "");
        boolean levelLast = !level.isEmpty() && core.endsWith(" " + level);
        return (levelLast ? core.substring(0, core.length() - level.length()) : core).strip();
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
}
