package org.kehoach.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long texts and lists of answers are: as long as what was taken under that name by a request of the same feature,
 * or as is written here. A list for which nothing holds its length has no limit in the contract either; {@code
 * contract/spectral.yaml} names those.
 */
final class ContractLimits {

    /** Texts that no request of the feature has, or has under another name or of another length. */
    private static final Map<String, Integer> TEXTS = Map.ofEntries(
            Map.entry("reference", 320),
            Map.entry("returnReason", 2_000),
            Map.entry("statusReason", 2_000),
            Map.entry("latestReport", 20_000),
            Map.entry("mediaType", 100),
            Map.entry("sha256", 64),
            Map.entry("action", 40),
            Map.entry("PermissionLine/scope", 40),
            Map.entry("from", 40),
            Map.entry("to", 40),
            Map.entry("FileRef/name", 200),
            Map.entry("FileDetail/name", 200),
            Map.entry("FileDetail/finding", 200),
            Map.entry("FileVersion/uploadedBy", 200),
            Map.entry("QuarantinedFile/finding", 200),
            Map.entry("QuarantinedFile/uploadedBy", 200),
            Map.entry("FileDetail/excerpt", 600),
            Map.entry("ExtensionRequestDetail/answer", 2_000),
            Map.entry("ReminderDetail/itemTitle", 1_000),
            Map.entry("PlanItemDetail/label", 120),
            Map.entry("PlanItemRef/label", 120),
            Map.entry("PlanItemRef/title", 1_000),
            Map.entry("ItemProgress/label", 120),
            Map.entry("ItemProgress/title", 1_000),
            Map.entry("TaskProgress/title", 500),
            Map.entry("TimelineItem/label", 120),
            Map.entry("TimelineItem/title", 1_000),
            Map.entry("TimelineTask/title", 500),
            Map.entry("PlanDetail/symbol", 100),
            Map.entry("PlanSummary/symbol", 100),
            Map.entry("PlanRef/symbol", 100));

    /** Lists that are short by what they hold. */
    private static final Map<String, Integer> LISTS = Map.of(
            "Me/permissions",
            Permission.values().length,
            "Me/administrators",
            20,
            "PermissionTable/permissions",
            Permission.values().length,
            "PermissionLine/rights",
            Role.values().length,
            "PermissionLine/operations",
            200,
            "UnitDetail/path",
            21,
            "DashboardTrend/days",
            8);

    private final Map<String, Schema> schemas;
    private final UnaryOperator<String> packageOf;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param packageOf the package of a schema's record
     * @param requests the schemas that bodies of requests are made of
     */
    ContractLimits(Map<String, Schema> schemas, UnaryOperator<String> packageOf, Set<String> requests) {
        this.schemas = schemas;
        this.packageOf = packageOf;
        for (String name : requests) {
            var schema = schemas.get(name);
            if (schema != null) {
                properties(schema).forEach((property, taken) -> {
                    String key = packageOf.apply(name) + "/" + property;
                    keepLargest(lengths, key, taken.getMaxLength());
                    keepLargest(counts, key, taken.getMaxItems());
                });
            }
        }
    }

    void limit(String name, Schema schema) {
        properties(schema).forEach((property, shown) -> {
            String key = packageOf.apply(name) + "/" + property;
            if (isPlainText(shown)) {
                shown.setMaxLength(first(TEXTS.get(name + "/" + property), TEXTS.get(property), lengths.get(key)));
            } else if (ContractSchemas.has(shown, Schema.SchemaType.ARRAY) && shown.getMaxItems() == null) {
                // what is shown whole was given by its ids
                String ids = key.substring(0, key.length() - 1) + "Ids";
                shown.setMaxItems(first(
                        LISTS.get(name + "/" + property), kinds(shown.getItems()), counts.get(key), counts.get(ids)));
            }
        });
    }

    private static boolean isPlainText(Schema schema) {
        return ContractSchemas.has(schema, Schema.SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getFormat() == null
                && schema.getEnumeration() == null;
    }

    /** Of what can only be one of so many, there are not more in a list. */
    private @Nullable Integer kinds(@Nullable Schema items) {
        if (items == null || items.getRef() == null) {
            return null;
        }
        var target = schemas.get(items.getRef().substring(items.getRef().lastIndexOf('/') + 1));
        return target == null || target.getEnumeration() == null
                ? null
                : target.getEnumeration().size();
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static void keepLargest(Map<String, Integer> limits, String key, @Nullable Integer limit) {
        if (limit != null) {
            limits.merge(key, limit, Math::max);
        }
    }

    private static @Nullable Integer first(@Nullable Integer... limits) {
        for (var limit : limits) {
            if (limit != null) {
                return limit;
            }
        }
        return null;
    }
}
