package org.kehoach.local.sample;

import java.util.List;

import io.vertx.core.json.JsonObject;

/** Registers the documents that the plans are based upon. */
record DocumentLoader(Api api, Names names) {

    int load() {
        List<Node> documents = DataFiles.yaml("documents.yaml").nodes("documents");
        for (Node document : documents) {
            String key = document.text("key");
            String id = api.create(
                    Api.LOADER,
                    "/documents",
                    new JsonObject()
                            .put("externalId", Api.externalId("document-" + key))
                            .put("type", document.text("type"))
                            .put("symbol", document.text("symbol"))
                            .put(
                                    "issuingUnitId",
                                    document.find("issuingUnit")
                                            .map(names::unit)
                                            .orElse(null))
                            .put("issuingBody", document.text("issuingBody"))
                            .put("issuedOn", document.text("issuedOn"))
                            .put("subject", document.text("subject")));
            names.put("document", key, id);
        }
        return documents.size();
    }
}
