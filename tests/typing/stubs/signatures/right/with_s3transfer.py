"""A call of each hand-written signature of s3transfer; a hook answers in the place of AWS."""

from concurrent.futures import Future, ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

import boto3
from botocore.awsrequest import AWSRequest, AWSResponse
from s3transfer import (
    ShutdownQueue,
    bandwidth,
    download,
    futures,
    manager,
    processpool,
    upload,
    utils,
)
from s3transfer.exceptions import RetriesExceededError
from s3transfer.subscribers import BaseSubscriber
from s3transfer.tasks import Task
from typing_extensions import override


class Raw(BytesIO):
    def stream(self, *_args: Any, **_kwargs: Any) -> list[bytes]:
        return [self.read()]


def answer(request: Any, **_kwargs: Any) -> AWSResponse:
    body = {"HEAD": b"", "GET": b"{}"}.get(request.method, b"<Answer/>")
    return AWSResponse(request.url, 200, {"Content-Length": "2", "ETag": "e"}, Raw(body))


def print_progress(bytes_transferred: int) -> None:
    print(bytes_transferred)


s3 = boto3.client("s3", "eu-west-1")
s3.meta.events.register("before-send.s3", answer)
Path("f").write_bytes(b"{}")

# Transfers.
config = manager.TransferConfig(multipart_threshold=1024, max_bandwidth=None)
print(config.get_deep_attr("io_chunksize"))
transfers = manager.TransferManager(s3, config, None, ThreadPoolExecutor)
transfer = manager.TransferManager.upload(transfers, "f", "b", "k", {"ACL": "private"})
transfer.result()
manager.TransferManager.upload(
    transfers, BytesIO(b"a"), "b", "k", None, (BaseSubscriber(),)
).result()
manager.TransferManager.download(transfers, "b", "k", "g", subscribers=[]).result()
manager.TransferManager.download(transfers, "b", "k", BytesIO()).result()
transfers.copy({"Bucket": "b", "Key": "k"}, "b", "l", source_client=s3).result()
manager.TransferManager.delete(transfers, "b", "k", {"VersionId": "1"}).result()
controller = manager.TransferCoordinatorController()
manager.TransferCoordinatorController.cancel(controller, "no more", exc_type=KeyboardInterrupt)

# Futures.
futures.TransferFuture.result(transfer)
print(futures.TransferFuture.done(transfer), transfer.meta.transfer_id)
futures.TransferFuture.set_exception(transfer, OSError())
meta = futures.TransferMeta(utils.CallArgs(bucket="b", subscribers=[BaseSubscriber()]), 1)
meta.provide_transfer_size(1)
meta.provide_object_etag("e")
coordinator = futures.TransferCoordinator(transfer_id=1)
done = futures.TransferCoordinator()
futures.TransferCoordinator.set_result(done, {})
done.announce_done()
futures.TransferCoordinator.result(done)
futures.TransferCoordinator.set_exception(done, OSError(), override=True)
task = Task(coordinator, {"a": 1}, pending_main_kwargs=None, done_callbacks=(print,))
futures.TransferCoordinator.add_done_callback(coordinator, print, "a", sep="")
coordinator.add_failure_cleanup(print, "a")
futures.TransferCoordinator.cancel(coordinator, msg="no more")
Task.__call__(Task(done, is_final=True))
executor = futures.BoundedExecutor(1, 1, None, futures.NonThreadedExecutor)
by_tag = {
    futures.TaskTag("a"): utils.TaskSemaphore(1),
    futures.TaskTag("b"): utils.TaskSemaphore(1),
}
futures.BoundedExecutor(1, 1, by_tag, ThreadPoolExecutor)
submitted = futures.BoundedExecutor.submit(executor, task, tag=None, block=False)
futures.TransferCoordinator.submit(coordinator, futures.BoundedExecutor(1, 1), task, tag=None)
coordinator.add_associated_future(submitted)
coordinator.remove_associated_future(submitted)
futures.BoundedExecutor.shutdown(executor, wait=False)
pending: Future[int] = Future()
pending.set_result(1)
future = futures.ExecutorFuture(pending)
print(futures.ExecutorFuture.result(future), futures.ExecutorFuture.done(future))
futures.ExecutorFuture.add_done_callback(future, lambda: None)
futures.BaseExecutor(max_workers=1)
own = futures.NonThreadedExecutor()
finished = futures.NonThreadedExecutor.submit(own, print, "a", sep="")
futures.NonThreadedExecutor.shutdown(own, wait=True)
print(futures.NonThreadedExecutorFuture.result(finished, timeout=1))
print(futures.NonThreadedExecutorFuture.done(finished))
futures.NonThreadedExecutorFuture.set_result(finished, None)
futures.NonThreadedExecutorFuture.set_exception_info(finished, OSError(), None)
futures.NonThreadedExecutorFuture.add_done_callback(finished, print)


class Progress(BaseSubscriber):
    @override
    def on_progress(self, future: Any, bytes_transferred: int, **kwargs: Any) -> None:
        super().on_progress(future, bytes_transferred=bytes_transferred)


Progress().on_queued(future=transfer)
Progress().on_done(transfer, more=1)

# Processes.
processes = processpool.ProcessTransferConfig(1024, multipart_chunksize=1024)
downloader = processpool.ProcessPoolDownloader({"region_name": "eu-west-1"}, processes)
about = processpool.ProcessPoolTransferMeta(0, utils.CallArgs(bucket="b"))
processpool.ClientFactory({"region_name": "eu-west-1"}).create_client()
monitor = processpool.TransferMonitor()
transfer_id = monitor.notify_new_transfer()
print(transfer_id + 1, monitor.is_done(0))
monitor.notify_expected_jobs_to_complete(transfer_id, 1)
print(monitor.notify_job_complete(transfer_id) + 1)
monitor.notify_done(transfer_id)
monitor.poll_for_result(transfer_id)
of_process = processpool.ProcessPoolTransferFuture(monitor, about)
print(processpool.ProcessPoolTransferFuture.done(of_process))
processpool.ProcessPoolTransferFuture.result(of_process)
monitor.notify_exception(transfer_id, OSError())
print(monitor.get_exception(transfer_id))
print(processpool.TransferState().decrement_jobs_to_complete() + 1)

# Streams.
times = bandwidth.TimeUtils()
print(times.time() + 1)
times.sleep(0)
bucket = bandwidth.LeakyBucket(1000, times, None, None)
bucket.consume(1, bandwidth.RequestToken())
bandwidth.RequestExceededException(1, 0.5)
running = futures.TransferCoordinator()
limiter = bandwidth.BandwidthLimiter(bucket)
limiter.get_bandwith_limited_stream(BytesIO(b"a"), running, enabled=False)
limited = bandwidth.BandwidthLimitedStream(BytesIO(b"abc"), bucket, running, bytes_threshold=10)
bandwidth.BandwidthLimitedStream.read(limited, 1)
bandwidth.BandwidthLimitedStream.seek(limited, 0, whence=0)
print(bandwidth.BandwidthLimitedStream.tell(limited) + 1)
bandwidth.ConsumptionScheduler().schedule_consumption(1, bandwidth.RequestToken(), 0.5)
tracker = bandwidth.BandwidthRateTracker(alpha=0.5)
tracker.record_consumption_rate(1, 1.5)
print(tracker.get_projected_rate(1, 2) + 1)
download.DownloadChunkIterator(BytesIO(b"ab"), 1).next()
download.DeferQueue().request_writes(0, b"a")[0].keys()
outputs = download.DownloadNonSeekableOutputManager(utils.OSUtils(), running, executor)
download.DownloadNonSeekableOutputManager.get_final_io_task(outputs)
seekable = download.DownloadSeekableOutputManager(utils.OSUtils(), running, executor)
download.DownloadOutputManager.get_io_write_task(seekable, BytesIO(), b"a", 0)
RetriesExceededError(OSError(), msg="no more")
aggregated = upload.AggregatedProgressCallback([print_progress], 1)
upload.AggregatedProgressCallback.__call__(aggregated, 1)
reader = upload.InterruptReader(BytesIO(b"abc"), running)
upload.InterruptReader.read(reader, None)
upload.InterruptReader.seek(reader, 0, 0)
print(upload.InterruptReader.tell(reader) + 1)
queue = ShutdownQueue(2)
queue.put("a")

# Utilities.
request = AWSRequest("PUT", "https://aws", data=b"")
utils.signal_not_transferring(request, "PutObject", more=1)
utils.signal_transferring(request, operation_name="PutObject")
utils.random_file_extension(num_digits=4).upper()
utils.calculate_num_parts(10, 3)
utils.calculate_range_parameter(1, 2, 3, total_size=None).upper()
utils.get_callbacks(transfer, "progress").clear()
utils.invoke_progress_callbacks([print_progress], 1)
utils.get_filtered_dict({"a": 1}, blocklisted_keys={"b"}).keys()
utils.get_filtered_dict({"a": 1}, ["a"]).keys()
print(utils.FunctionContainer.__call__(utils.FunctionContainer(print, "a", sep="")))
utils.CountCallbackInvoker(lambda: None).finalize()
system = utils.OSUtils()
print(system.get_file_size("f") + 1, system.is_special_file("f"))
system.open_file_chunk_reader("f", 0, 2, None).close()
system.open_file_chunk_reader_from_fileobj(BytesIO(b"a"), 1, 1, [print_progress], None).close()
system.open("f", "rb").close()
system.allocate("h", 10)
system.rename_file("h", system.get_temp_filename("i"))
system.remove_file("none")
utils.DeferredOpenFile("j", mode="wb").write(b"a")
deferred = utils.DeferredOpenFile("f", 1, "rb", open)
utils.DeferredOpenFile.read(deferred, None)
utils.DeferredOpenFile.seek(deferred, 0, 0)
print(utils.DeferredOpenFile.tell(deferred) + 1)
chunk = utils.ReadFileChunk(BytesIO(b"abc"), 2, 3, callbacks=None, close_callbacks=[lambda: None])
utils.ReadFileChunk.read(chunk, None)
utils.ReadFileChunk.seek(chunk, 0, whence=1)
print(utils.ReadFileChunk.tell(chunk) + 1)
utils.ReadFileChunk.from_filename("f", 0, 1, [print_progress], enable_callbacks=False).close()
progress = utils.StreamReaderProgress(BytesIO(b"abc"), (print_progress,))
utils.StreamReaderProgress.read(progress, 1)
semaphore = utils.TaskSemaphore(1)
utils.TaskSemaphore.release(semaphore, 1, utils.TaskSemaphore.acquire(semaphore, 1, blocking=True))
window = utils.SlidingWindowSemaphore(1)
print(window.current_count() + 1)
token = utils.SlidingWindowSemaphore.acquire(window, futures.TaskTag("a"), blocking=False)
utils.SlidingWindowSemaphore.release(window, futures.TaskTag("a"), token)
utils.ChunksizeAdjuster(min_size=1).adjust_chunksize(5, file_size=None)
utils.add_s3express_defaults("bucket--x-s3", {})
utils.set_default_checksum_algorithm({})
