"""What is written by hand: one behaviour for the sync and the async client.

``call`` decides (which request, again or not, which error) and does no input or output itself; ``sync`` and ``aio``
carry out what it asks for. Nothing here knows an operation: those come from ``zorgcontract.generated``.
"""
