"""A web app in Python with Authlib and PKCE. The environment says where Salesforce is (SALESFORCE),
which app this is (CONSUMER_KEY, CONSUMER_SECRET, CALLBACK) and how to send the user to an address (LOG_IN).
"""

import os
import shlex
import subprocess

from authlib.common.security import generate_token
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session

# The mock answers in the clear on this machine.
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

SALESFORCE = os.environ["SALESFORCE"]
CALLBACK = os.environ["CALLBACK"]
OAUTH = f"{SALESFORCE}/services/oauth2"


def main():
    verifier = generate_token(64)
    session = new_session()
    back = send_user_to_login(session, verifier)
    another = dict(authorization_response=back, code_verifier=generate_token(64))
    check(
        "another verifier is refused",
        refusal(lambda: session.fetch_token(f"{OAUTH}/token", **another)) == "invalid_grant",
    )

    session = new_session()
    back = send_user_to_login(session, verifier)
    trade = dict(authorization_response=back, code_verifier=verifier)
    tokens = session.fetch_token(f"{OAUTH}/token", **trade)
    check("a code is traded with its verifier", tokens["token_type"] == "Bearer")
    check("nothing tells when the token expires", "expires_at" not in tokens)
    check(
        "a code is refused the second time",
        refusal(lambda: session.fetch_token(f"{OAUTH}/token", **trade)) == "invalid_grant",
    )

    identity = session.get(tokens["id"]).json()
    check("the identity URL names the user", identity["username"] == "student@acme.example")
    check("introspection knows the token", introspected(session, tokens)["active"])

    refreshed = session.refresh_token(f"{OAUTH}/token", refresh_token=tokens["refresh_token"])
    check(
        "a refresh gives another access token",
        refreshed["access_token"] != tokens["access_token"],
    )

    revoked = session.revoke_token(f"{OAUTH}/revoke", token=tokens["refresh_token"])
    check("a revoke is answered", revoked.status_code == 200)
    check(
        "after the revoke no refresh is granted",
        refusal(
            lambda: session.refresh_token(
                f"{OAUTH}/token", refresh_token=tokens["refresh_token"]
            )
        )
        == "invalid_grant",
    )
    check("introspection finds the token dead", not introspected(session, tokens)["active"])


def new_session():
    return OAuth2Session(
        os.environ["CONSUMER_KEY"],
        os.environ["CONSUMER_SECRET"],
        scope="openid id api refresh_token",
        redirect_uri=CALLBACK,
        code_challenge_method="S256",
    )


def send_user_to_login(session, verifier):
    url, session.state = session.create_authorization_url(
        f"{OAUTH}/authorize", code_verifier=verifier
    )
    command = [*shlex.split(os.environ["LOG_IN"]), url, CALLBACK]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def introspected(session, tokens):
    return session.introspect_token(f"{OAUTH}/introspect", token=tokens["access_token"]).json()


def refusal(act):
    try:
        act()
    except OAuthError as error:
        return error.error
    return None


def check(sentence, holds):
    print(f"{'ok' if holds else 'not ok'} - {sentence}", flush=True)


main()
