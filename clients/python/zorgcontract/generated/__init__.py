# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 6e2077451275dd2d0543a958569680e2cd306ab327879a7ac391b2376c68ed1c). Do not edit.
"""Made from the OpenAPI document; rewritten as a whole by clients/generator."""
