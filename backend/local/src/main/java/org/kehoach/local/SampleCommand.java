package org.kehoach.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.kehoach.local.sample.Person;
import org.kehoach.local.sample.Sample;
import org.kehoach.local.sample.SampleException;

/** Loads the sample into the stack that runs from a data folder; doing so again changes nothing. */
final class SampleCommand {

    private SampleCommand() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        try {
            load(Endpoints.of(data).publicUrl(), new Secrets(data.resolve("secrets.properties")));
        } catch (PlainFailure e) {
            Console.warn(e.sentence());
            System.exit(1);
        }
    }

    static void load(String publicUrl, Secrets secrets) {
        List<Person> people = Arrays.stream(SampleAccount.values())
                .map(account -> new Person(account.username(), account.subject(), account.fullName()))
                .toList();
        try {
            new Sample(
                            publicUrl,
                            account -> Token.fetch(publicUrl + Keycloak.PATH, secrets, account),
                            people,
                            line -> Console.say("    " + line))
                    .load();
        } catch (SampleException e) {
            throw new PlainFailure(e.sentence(), e);
        }
    }
}
