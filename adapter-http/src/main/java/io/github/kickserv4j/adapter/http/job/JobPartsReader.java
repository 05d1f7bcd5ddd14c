package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The parts of a job that are not a single value under one key. */
record JobPartsReader(
        Option<CustomerId> customer,
        Option<CustomerNumber> customerNumber,
        Seq<EmployeeId> employees,
        Seq<String> daysOfWeek,
        Seq<Charge> charges,
        Seq<Payment> payments,
        Option<PaymentRequest> paymentRequest,
        CustomFields customFields) {}
