#!/usr/bin/env bash
# Makes identities.p12 anew: keys of servers that nobody trusts but tests. It takes the keytool of a JDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

store=(-keystore identities.p12 -storetype PKCS12 -storepass identities)
valid=(-startdate "2001/01/01 00:00:00" -validity 45655)
over=(-startdate "2001/01/01 00:00:00" -validity 365)
here=SAN=dns:localhost,ip:127.0.0.1

key() { # alias, common name, and what else its certificate says
    keytool -genkeypair "${store[@]}" -keyalg EC -groupname secp256r1 -alias "$1" -dname "CN=$2" "${@:3}"
}

signed() { # alias, and what its certificate says
    keytool -certreq "${store[@]}" -alias "$1" |
        keytool -gencert "${store[@]}" -alias authority -rfc "${@:2}" |
        keytool -importcert "${store[@]}" -alias "$1" -noprompt
}

rm -f identities.p12
key authority "kickserv4j test authority" "${valid[@]}" -ext bc:c
key trusted localhost && signed trusted "${valid[@]}" -ext "$here"
key expired localhost && signed expired "${over[@]}" -ext "$here"
key elsewhere elsewhere.example && signed elsewhere "${valid[@]}" -ext SAN=dns:elsewhere.example
key untrusted localhost "${valid[@]}" -ext "$here"
