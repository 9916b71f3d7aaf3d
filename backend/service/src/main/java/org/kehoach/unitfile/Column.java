package org.kehoach.unitfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file says of a unit; the headings are the names of the API. */
enum Column {
    ID("id"),
    CODES("codes"),
    NAME("name"),
    KIND("kind"),
    VALID_FROM("validFrom"),
    VALID_TO("validTo"),
    PARENT("parent"),
    GUIDED_BY("guidedBy");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(Column::heading).toList();
    }

    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equalsIgnoreCase(heading))
                .findFirst();
    }
}
