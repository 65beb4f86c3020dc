#!/bin/sh
# A web app as a shell script with curl. The environment says where Salesforce is (SALESFORCE), which
# app this is (CONSUMER_KEY, CONSUMER_SECRET, CALLBACK) and how to send the user to an address (LOG_IN).
set -u

oauth="$SALESFORCE/services/oauth2"
callback_encoded="$(printf '%s' "$CALLBACK" | sed 's/:/%3A/g; s,/,%2F,g')"

main() {
  says 'discovery names the token endpoint' "\"token_endpoint\":\"$oauth/token\"" \
    "$(curl -s "$SALESFORCE/.well-known/openid-configuration")"

  code="$(code_from_login state-1)"
  says 'a wrong secret is refused' '"error":"invalid_client"' \
    "$(trade "$code" not-the-secret)"

  code="$(code_from_login 'state+2')"
  tokens="$(trade "$code" "$CONSUMER_SECRET")"
  access_token="$(field access_token "$tokens")"
  refresh_token="$(field refresh_token "$tokens")"
  says 'a code is traded for tokens' '"token_type":"Bearer"' "$tokens"

  says 'the query is answered' '"totalSize":' \
    "$(call "$access_token" "$(field instance_url "$tokens")/services/data/v68.0/query?q=SELECT+Id+FROM+Account")"
  says 'UserInfo names the user' 'student@acme.example' "$(call "$access_token" "$oauth/userinfo")"
  says 'another token is refused' 'INVALID_SESSION_ID' \
    "$(call not-a-token "$SALESFORCE/services/data/v68.0/query?q=SELECT+Id+FROM+Account")"

  refreshed="$(refresh "$refresh_token")"
  differs 'a refresh gives another access token' "$access_token" \
    "$(field access_token "$refreshed")"

  curl -s --data-urlencode "token=$refresh_token" "$oauth/revoke"
  says 'after the revoke no refresh is granted' '"error":"invalid_grant"' \
    "$(refresh "$refresh_token")"
  says 'a code is refused the second time' '"error":"invalid_grant"' \
    "$(trade "$code" "$CONSUMER_SECRET")"
}

code_from_login() {
  asked="$oauth/authorize?response_type=code&client_id=$CONSUMER_KEY&redirect_uri=$callback_encoded&state=$1"
  $LOG_IN "$asked" "$CALLBACK" | sed -n 's/.*[?&]code=\([^&]*\).*/\1/p'
}

# The code comes out of an address and goes into a form as it is: percent-encoded already.
trade() {
  curl -s "$oauth/token" --data grant_type=authorization_code --data "code=$1" \
    --data-urlencode "client_id=$CONSUMER_KEY" --data-urlencode "client_secret=$2" \
    --data-urlencode "redirect_uri=$CALLBACK"
}

refresh() {
  curl -s "$oauth/token" --data grant_type=refresh_token --data-urlencode "refresh_token=$1" \
    --data-urlencode "client_id=$CONSUMER_KEY" --data-urlencode "client_secret=$CONSUMER_SECRET"
}

call() {
  curl -s -H "Authorization: Bearer $1" "$2"
}

field() {
  printf '%s' "$2" | tr -d '\n' | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"
}

says() {
  case "$3" in
    *"$2"*) echo "ok - $1" ;;
    *) echo "not ok - $1: $3" ;;
  esac
}

differs() {
  if [ -n "$3" ] && [ "$2" != "$3" ]; then echo "ok - $1"; else echo "not ok - $1: $3"; fi
}

main
