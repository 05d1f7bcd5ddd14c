package io.github.kickserv4j.fakeserver.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Call;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Query;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The four ways to look for customers, and what Kickserv says when there is nobody. */
record CustomerSearches(CustomerRepository customers, String account) {
    private static final Either<Failure, Seq<Customer>> NOBODY = Either.right(List.empty());

    /** A page as a bare array; a value that no customer can have finds nobody. */
    Answer list(Call call) {
        return CustomerCriteria.filter(call.query())
                .fold(() -> NOBODY, filter -> found(filter, call.query()))
                .fold(CustomerResource::failed, found -> Answer.ok(CustomerRow.listed(found)));
    }

    /** Together with {@code q}, filters only drop rows of the page; how Kickserv combines them is not known. */
    private Either<Failure, Seq<Customer>> found(CustomerFilter filter, Query query) {
        PageRequest page = query.page("customers_page", "page");
        return query.value("q")
                .fold(() -> customers.list(filter, page).map(Page::items), text -> NameFragment.parse(text)
                        .fold(refused -> NOBODY, fragment -> customers
                                .search(fragment, page)
                                .map(found -> found.items().filter(filter::matches))));
    }

    /** Nobody is one row without a number (documented). */
    Answer filter(Call call) {
        Option<NameOrAddressFragment> fragment = call.query()
                .value("name")
                .flatMap(text -> NameOrAddressFragment.parse(text).toOption());
        return fragment.fold(() -> NOBODY, text -> customers.filter(text).map(Page::items))
                .fold(CustomerResource::failed, found -> Answer.ok(Json.object("customers", rowsOrNobody(found))));
    }

    private static ArrayNode rowsOrNobody(Seq<Customer> found) {
        return found.isEmpty() ? Json.NODES.arrayNode().add(CustomerRow.nobody()) : CustomerRow.listed(found);
    }

    /** The body has no envelope here (documented); that nobody is a 200 too is inferred. */
    Answer validate(Call call) {
        return call.body().object().fold(refused -> refused, body -> FullName.parse(
                        body.path("name").asText(""))
                .fold(refused -> Either.<Failure, Option<Customer>>right(Option.none()), customers::withName)
                .fold(
                        CustomerResource::failed,
                        found -> Answer.ok(found.fold(CustomerSearches::notFound, this::exists))));
    }

    private JsonNode exists(Customer customer) {
        ObjectNode exists = Json.NODES
                .objectNode()
                .put("status", "exist")
                .put("customer_url", "/" + account + "/customers/" + customer.number())
                .put("customer_name", customer.name().display());
        return exists.set("customer", CustomerRow.listed(customer));
    }

    private static JsonNode notFound() {
        return Json.NODES.objectNode().put("status", "not found");
    }
}
