"""A web app in Python with requests-oauthlib. The environment says where Salesforce is (SALESFORCE),
which app this is (CONSUMER_KEY, CONSUMER_SECRET, CALLBACK) and how to send the user to an address (LOG_IN).
"""

import os
import shlex
import subprocess

from oauthlib.oauth2 import InvalidGrantError, MismatchingStateError
from requests_oauthlib import OAuth2Session

# The mock answers in the clear on this machine; and Salesforce lists the granted scopes in its own order.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
os.environ["OAUTHLIB_RELAX_TOKEN_SCOPE"] = "1"

SALESFORCE = os.environ["SALESFORCE"]
CALLBACK = os.environ["CALLBACK"]
APP = {"client_id": os.environ["CONSUMER_KEY"], "client_secret": os.environ["CONSUMER_SECRET"]}
TOKEN = f"{SALESFORCE}/services/oauth2/token"


def main():
    session = new_session()
    back = send_user_to_login(session)
    tokens = session.fetch_token(
        TOKEN, authorization_response=back, client_secret=APP["client_secret"], include_client_id=True
    )
    check("a code is traded for tokens", tokens["token_type"] == "Bearer")
    check("scopes are told", "refresh_token" in tokens["scope"])

    accounts = session.get(query(tokens, "SELECT Id, Name FROM Account")).json()
    check("the query is answered", accounts["totalSize"] == len(accounts["records"]) > 0)
    identity = session.get(tokens["id"]).json()
    check("the identity URL names the user", identity["username"] == "student@acme.example")

    old = tokens["access_token"]
    refreshed = session.refresh_token(TOKEN, refresh_token=tokens["refresh_token"], **APP)
    check("a refresh gives another access token", refreshed["access_token"] != old)

    session.post(f"{SALESFORCE}/services/oauth2/revoke", data={"token": tokens["refresh_token"]})
    check(
        "after the revoke no refresh is granted",
        raises(
            InvalidGrantError,
            lambda: session.refresh_token(TOKEN, refresh_token=tokens["refresh_token"], **APP),
        ),
    )
    check("a state of somebody else is refused", raises(MismatchingStateError, callback_of_another))


def new_session():
    scope = ["openid", "api", "refresh_token"]
    return OAuth2Session(APP["client_id"], redirect_uri=CALLBACK, scope=scope)


def send_user_to_login(session):
    url, _ = session.authorization_url(f"{SALESFORCE}/services/oauth2/authorize")
    command = [*shlex.split(os.environ["LOG_IN"]), url, CALLBACK]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def callback_of_another():
    back = send_user_to_login(new_session())
    other = new_session()
    other.authorization_url(f"{SALESFORCE}/services/oauth2/authorize")
    other.fetch_token(TOKEN, authorization_response=back, include_client_id=True)


def query(tokens, soql):
    return f"{tokens['instance_url']}/services/data/v68.0/query?q={soql.replace(' ', '+')}"


def raises(error, act):
    try:
        act()
    except error:
        return True
    return False


def check(sentence, holds):
    print(f"{'ok' if holds else 'not ok'} - {sentence}", flush=True)


main()
